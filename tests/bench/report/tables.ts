import { goalsOf } from '../goals.ts';
import type { Life } from '../prices/life.ts';
import type { BenchResults } from '../results.ts';
import { textTable } from './text-table.ts';

const coldTable = ({ cold }: BenchResults): string => {
  const bare = cold.find(({ name }) => name === 'bare-sdk');
  const total = bare === undefined ? Number.NaN : bare.imported + (bare.read ?? 0);
  const rows = cold.map(({ name, bytes, imported, read, modules, undici }) => [
    name,
    bytes,
    imported,
    imported / (bare?.imported ?? Number.NaN),
    read,
    read === undefined ? undefined : (imported + read) / total,
    modules,
    undici ? 'yes' : 'no',
  ]);
  return textTable(
    'Start, medians of fresh processes (CPU ms, user and system)',
    ['', 'bytes', 'import', '× bare', 'first read', 'both × bare', 'modules', 'undici'],
    rows,
  );
};

const warmTable = ({ warm }: BenchResults): string => {
  const bare = warm.find(({ name }) => name === 'bare-sdk');
  const rows = warm.map(({ name, cpu, wall }) => [name, cpu, cpu - (bare?.cpu ?? Number.NaN), wall]);
  return textTable('Warm read, µs per request', ['', 'CPU', 'over bare', 'clock'], rows);
};

const priceTable = ({ prices }: BenchResults): string =>
  textTable(
    'Prices, medians',
    ['', 'n', 'requests', 'RCU', 'WCU', 'ms'],
    prices.map(({ label, invocations, requests, readUnits, writeUnits, ms }) => [
      label,
      invocations,
      requests,
      readUnits,
      writeUnits,
      ms,
    ]),
  );

const lifeTable = (life: Life): string =>
  textTable(
    `The life of a review of ${life.words} words, at rest`,
    ['', 'invocations', 'requests', 'RCU', 'WCU'],
    [
      ...life.steps.map(({ name, invocations, requests, readUnits, writeUnits }) => [
        name,
        invocations,
        requests,
        readUnits,
        writeUnits,
      ]),
      ['all', undefined, undefined, undefined, life.writeUnits],
    ],
  );

const pageTable = ({ pages }: BenchResults): string =>
  textTable(
    'Reading, by reviews of the title',
    ['reviews', 'page requests', 'RCU', 'HTML requests', 'RCU', 'list of 20', 'RCU'],
    pages.map(({ reviews, page, html, list }) => [
      String(reviews),
      page.requests,
      page.readUnits,
      html.requests,
      html.readUnits,
      list.requests,
      list.readUnits,
    ]),
  );

const saturationTable = ({ saturation }: BenchResults): string =>
  textTable(
    'Reviews of one title a second before its counters are throttled',
    ['', 'WCU a review', 'reviews a second'],
    [
      ['one shard, or all in one partition', saturation.unitsPerReview, saturation.onePartition],
      [`${saturation.shards} shards, a partition each`, saturation.unitsPerReview, saturation.allShards],
    ],
  );

/** All tables of a run, the goals last. */
export function tablesOf(results: BenchResults): string {
  return [
    coldTable(results),
    warmTable(results),
    priceTable(results),
    ...results.lives.map(lifeTable),
    pageTable(results),
    saturationTable(results),
    textTable(
      'Goals',
      ['', 'measured', 'at most', '', ''],
      goalsOf(results).map(({ name, measured, limit, unit, met }) => [
        name,
        measured,
        limit,
        unit,
        met ? 'reached' : 'NOT REACHED',
      ]),
    ),
  ].join('\n');
}
