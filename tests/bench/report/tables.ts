import { goalsOf } from '../goals.ts';
import type { ReviewPath } from '../prices/review-path.ts';
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
    'Cold start: medians over new processes (CPU ms, user and system)',
    ['', 'bytes', 'import', '× bare', 'first read', 'both × bare', 'modules', 'undici'],
    rows,
  );
};

const warmTable = ({ warm }: BenchResults): string => {
  const bare = warm.find(({ name }) => name === 'bare-sdk');
  const rows = warm.map(({ name, cpu, wall }) => [name, cpu, cpu - (bare?.cpu ?? Number.NaN), wall]);
  return textTable('Warm read, µs per request', ['', 'CPU', 'above bare', 'wall clock'], rows);
};

const priceTable = ({ prices }: BenchResults): string =>
  textTable(
    'Cost per route and event (medians)',
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

const reviewPathTable = (path: ReviewPath): string =>
  textTable(
    `A review of ${path.words} words from submission to page, without load`,
    ['', 'invocations', 'requests', 'RCU', 'WCU'],
    [
      ...path.steps.map(({ name, invocations, requests, readUnits, writeUnits }) => [
        name,
        invocations,
        requests,
        readUnits,
        writeUnits,
      ]),
      ['all', undefined, undefined, undefined, path.writeUnits],
    ],
  );

const pageTable = ({ pages }: BenchResults): string =>
  textTable(
    'Cost of reading, by number of reviews of the title',
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

const editTable = ({ edits }: BenchResults): string =>
  textTable(
    'What the projector spends on an edit of a title',
    ['', 'titles', 'recommended by', 'requests', 'RCU', 'WCU', 'shown after ms'],
    edits.map(({ edit, titles, recommendedBy, requests, readUnits, writeUnits, shownMs }) => [
      edit,
      titles,
      recommendedBy,
      requests,
      readUnits,
      writeUnits,
      shownMs,
    ]),
  );

const suggestionTable = ({ suggestions }: BenchResults): string =>
  textTable(
    'What the requests of an editor about suggestions cost',
    ['', 'waiting', 'requests', 'RCU', 'WCU'],
    suggestions.map(({ what, waiting, calls, readUnits, writeUnits }) => [
      what,
      waiting,
      calls.join(', '),
      readUnits,
      writeUnits,
    ]),
  );

const saturationTable = ({ saturation }: BenchResults): string =>
  textTable(
    'Reviews of one title per second before its counters are throttled',
    ['', 'WCU per review', 'reviews per second'],
    [
      ['one shard, or all shards in one partition', saturation.unitsPerReview, saturation.onePartition],
      [`${saturation.shards} shards in separate partitions`, saturation.unitsPerReview, saturation.allShards],
    ],
  );

/** Formats all tables of a run. The goals come last. */
export function tablesOf(results: BenchResults): string {
  return [
    coldTable(results),
    warmTable(results),
    priceTable(results),
    ...results.reviewPaths.map(reviewPathTable),
    pageTable(results),
    editTable(results),
    suggestionTable(results),
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
