import type { Outcome, StoredAggregate, StoredSubmission, Violation } from './outcome.ts';
import { excludedCounter, isShown, recount } from './recount.ts';

const place = ({ slug, audience }: { slug: string; audience: string }): string => `${slug} ${audience}`;

const summed = (shards: readonly StoredAggregate[]): Record<string, number> => {
  const sum: Record<string, number> = {};
  for (const { counters } of shards)
    for (const [name, by] of Object.entries(counters)) sum[name] = (sum[name] ?? 0) + by;
  return sum;
};

/** Checks that every counter equals a recount of the reviews that readers see. */
export function checkAggregates({ submissions, aggregates }: Outcome): Violation[] {
  const shown = Map.groupBy(submissions.filter(isShown), place);
  const excluded = Map.groupBy(
    submissions.filter((each) => !isShown(each) && excludedCounter(each)),
    place,
  );
  const shards = Map.groupBy(aggregates, place);
  const places = new Set([...shown.keys(), ...excluded.keys(), ...shards.keys()]);
  return [...places].flatMap((about) => {
    const counted: StoredSubmission[] = shown.get(about) ?? [];
    const expected = recount(counted);
    for (const each of excluded.get(about) ?? []) {
      const name = excludedCounter(each) ?? '';
      expected[name] = (expected[name] ?? 0) + 1;
    }
    const found = summed(shards.get(about) ?? []);
    const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...names]
      .filter((name) => (expected[name] ?? 0) !== (found[name] ?? 0))
      .map((name) => ({
        check: 'aggregates',
        about,
        message: `${name} is ${found[name] ?? 0}, a recount gives ${expected[name] ?? 0}`,
      }));
  });
}
