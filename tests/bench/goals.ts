import { newTitle } from './prices/edits.ts';
import type { SuggestionCost } from './prices/suggestions.ts';
import type { BenchResults } from './results.ts';

export interface Goal {
  name: string;
  measured: number;
  limit: number;
  unit: string;
  met: boolean;
}

const goal = (name: string, measured: number, limit: number, unit: string): Goal => ({
  name,
  measured,
  limit,
  unit,
  met: measured <= limit,
});

const largest = <One>(list: readonly One[], of: (one: One) => number): number => Math.max(...list.map(of));

const writes: readonly string[] = [
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'TransactWriteItems',
  'BatchWriteItem',
];

/** Returns how many calls write something. A call is named with the indexes that it also writes: `PutItem byList`. */
export function writesOf({ calls }: Pick<SuggestionCost, 'calls'>): number {
  return calls.filter((call) => writes.includes(call.split(' ')[0] ?? '')).length;
}
const listQueries = ({ calls }: SuggestionCost): string[] =>
  calls.filter((call) => call.startsWith('Query by'));

/** Compares the measurements with the goals. All goals are upper limits. */
export function goalsOf(results: BenchResults): Goal[] {
  const { cold, reviewPaths, pages, edits, suggestions, start, denied } = results;
  const firstRead = (name: string): number => {
    const found = cold.find((one) => one.name === name);
    return found ? found.imported + (found.read ?? 0) : Number.NaN;
  };
  const bare = firstRead('bare-sdk');
  const ours = cold.filter(({ name }) => !/^(bare-sdk|hono|powertools-)/.test(name));
  const many = pages.at(-1);
  const added = edits.filter(({ edit }) => edit === newTitle);
  const edited = edits.filter((one) => !added.includes(one));
  return [
    goal(
      'public-api: import + first read, relative to a bare SDK handler',
      firstRead('public-api') / bare,
      0.65,
      '×',
    ),
    goal(
      'web: import + first page rendered, relative to a bare SDK handler',
      firstRead('web') / bare,
      0.65,
      '×',
    ),
    goal('functions that load undici at their start', ours.filter(({ undici }) => undici).length, 0, ''),
    ...reviewPaths.map(({ words, writeUnits }) =>
      goal(`a review of ${words} words, from submission to page`, writeUnits, 12, 'WCU'),
    ),
    goal(`requests for a page with ${many?.reviews} reviews`, many?.page.requests ?? Number.NaN, 2, ''),
    goal('RCU of a page', many?.page.readUnits ?? Number.NaN, 3, ''),
    goal(
      'an edit of a title',
      largest(edited, ({ writeUnits }) => writeUnits),
      20,
      'WCU',
    ),
    goal(
      'a decision about a suggestion',
      largest(suggestions, ({ writeUnits }) => writeUnits),
      16,
      'WCU',
    ),
    goal('writing requests of a decision about a suggestion', largest(suggestions, writesOf), 1, ''),
    goal(
      'queries of the list to open the inbox of editors',
      suggestions.filter(({ what }) => what === 'open the inbox').flatMap(listQueries).length,
      1,
      '',
    ),
    goal('from publication to page without load', largest(added, ({ shownMs }) => shownMs) / 1000, 1, 's'),
    goal(
      'from submission to page without load',
      Math.max(...reviewPaths.map((path) => path.publishedMs)) / 1000,
      2,
      's',
    ),
    goal('npm start until ready, warm', start.readyMs / 1000, 8, 's'),
    goal('denied calls', denied, 0, ''),
  ];
}
