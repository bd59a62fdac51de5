import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { functionNames } from '../../infra/bundle.ts';
import { bytesAtStart } from './bytes-at-start.ts';
import { resourcesOf } from './templates.ts';

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The allowed relative difference between documented and measured sizes, so that not every commit changes the docs. */
const tolerance = 0.05;

it('docs/scale.md states how much each function loads at its start', () => {
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

it('docs/operations.md has a runbook entry for each alarm, and no other entries', () => {
  const [, runbook = ''] = textOf('docs/operations.md').split('## Runbook\n');
  const rows = [...(runbook.split('\n## ')[0] ?? '').matchAll(/^\| `(…?)(\w+)` \|/gm)];
  const alarms = resourcesOf('AWS::CloudWatch::Alarm').map(({ name }) => name);
  // Exists only when a cloud service is switched on, which is not so in this assembly.
  const optionalAlarms = ['ScreeningServicesFail'];
  const explains = (alarm: string) =>
    rows.some(([, any, name = '']) => (any ? alarm.endsWith(name) : alarm === name));
  const exists = (any: string | undefined, name: string) =>
    [...alarms, ...optionalAlarms].some((alarm) => (any ? alarm.endsWith(name) : alarm === name));
  expect(alarms.filter((alarm) => !explains(alarm))).toEqual([]);
  expect(rows.filter(([, any, name = '']) => !exists(any, name)).map(([row]) => row)).toEqual([]);
  expect(alarms.length).toBeGreaterThan(8);
});

it('docs/scale.md states the monthly cost of the secrets', () => {
  const count = resourcesOf('AWS::SecretsManager::Secret').length;
  expect(count).toBe(6);
  expect(textOf('docs/scale.md')).toContain(`Six are ${(count * 0.4).toFixed(2)}`);
});
