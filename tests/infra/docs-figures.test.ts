import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { functionNames } from '../../infra/bundle.ts';
import { bytesAtStart } from './bytes-at-start.ts';
import { resourcesOf } from './templates.ts';

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** How far a size in the docs may be from the measured one: a figure that tells something is not every commit's work. */
const tolerance = 0.05;

it('docs/scale.md tells what each function loads at its start', () => {
  const rows = [...textOf('docs/scale.md').matchAll(/^\| `([a-z-]+)`[^|]*\| ([\d,]+) \|/gm)];
  const documented = new Map(
    rows.map(([, name = '', bytes = '']) => [name, Number(bytes.replaceAll(',', ''))]),
  );
  const [, bytes] = /`pre-token` has ([\d,]+) bytes/.exec(textOf('docs/scale.md')) ?? [];
  documented.set('pre-token', Number(bytes));
  const wrong = functionNames()
    .map((name) => ({
      name,
      documented: documented.get(name) ?? 0,
      measured: bytesAtStart(`${inject('assembly')}/bundles/${name}/index.mjs`),
    }))
    .filter(({ documented: figure, measured }) => Math.abs(figure / measured - 1) > tolerance);
  expect(wrong).toEqual([]);
});

it('docs/operations.md has an entry in the runbook for each alarm, and for no other', () => {
  const [, runbook = ''] = textOf('docs/operations.md').split('## Runbook\n');
  const rows = [...(runbook.split('\n## ')[0] ?? '').matchAll(/^\| `(…?)(\w+)` \|/gm)];
  const alarms = resourcesOf('AWS::CloudWatch::Alarm').map(({ name }) => name);
  // Rings only where a cloud service is switched on, which this assembly has not.
  const switchedOn = ['ScreeningServicesFail'];
  const explains = (alarm: string) =>
    rows.some(([, any, name = '']) => (any ? alarm.endsWith(name) : alarm === name));
  const rings = (any: string | undefined, name: string) =>
    [...alarms, ...switchedOn].some((alarm) => (any ? alarm.endsWith(name) : alarm === name));
  expect(alarms.filter((alarm) => !explains(alarm))).toEqual([]);
  expect(rows.filter(([, any, name = '']) => !rings(any, name)).map(([row]) => row)).toEqual([]);
  expect(alarms.length).toBeGreaterThan(8);
});

it('docs/scale.md tells what the secrets cost a month', () => {
  const count = resourcesOf('AWS::SecretsManager::Secret').length;
  expect(count).toBe(5);
  expect(textOf('docs/scale.md')).toContain(`Five are ${(count * 0.4).toFixed(2)}`);
});
