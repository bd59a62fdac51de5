import type { Outcome, StoredAggregate, StoredSubmission, Violation } from './outcome.ts';
import { isShown, leftOutAs, recount } from './recount.ts';

const place = ({ slug, audience }: { slug: string; audience: string }): string => `${slug} ${audience}`;

const summed = (shards: readonly StoredAggregate[]): Record<string, number> => {
  const sum: Record<string, number> = {};
  for (const { counters } of shards)
    for (const [name, by] of Object.entries(counters)) sum[name] = (sum[name] ?? 0) + by;
  return sum;
};

/** The counters equal a recount of the reviews that readers see, name by name. */
export function checkAggregates({ submissions, aggregates }: Outcome): Violation[] {
  const shown = Map.groupBy(submissions.filter(isShown), place);
  const leftOut = Map.groupBy(
    submissions.filter((each) => !isShown(each) && leftOutAs(each)),
    place,
  );
  const shards = Map.groupBy(aggregates, place);
  const places = new Set([...shown.keys(), ...leftOut.keys(), ...shards.keys()]);
  return [...places].flatMap((about) => {
    const counted: StoredSubmission[] = shown.get(about) ?? [];
    const wanted = recount(counted);
    for (const each of leftOut.get(about) ?? []) {
      const name = leftOutAs(each) ?? '';
      wanted[name] = (wanted[name] ?? 0) + 1;
    }
    const found = summed(shards.get(about) ?? []);
    const names = new Set([...Object.keys(wanted), ...Object.keys(found)]);
    return [...names]
      .filter((name) => (wanted[name] ?? 0) !== (found[name] ?? 0))
      .map((name) => ({
        check: 'aggregates',
        about,
        message: `${name} is ${found[name] ?? 0}, a recount gives ${wanted[name] ?? 0}`,
      }));
  });
}
