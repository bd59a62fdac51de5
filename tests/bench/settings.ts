import { parseArgs } from 'node:util';

export interface BenchSettings {
  /** Number of new processes per bundle. */
  coldRounds: number;
  warmRounds: number;
  /** Requests per warm round. */
  warmRequests: number;
  /** Number of reviews to add before the cost of a page with many reviews is measured. */
  manyReviews: number;
  /** Number of titles to add before the cost of an edit in a large catalogue is measured. */
  manyTitles: number;
  /** Number of reviews that are followed from submission to page. */
  followedReviews: number;
  startRounds: number;
}

const full: BenchSettings = {
  coldRounds: 21,
  warmRounds: 7,
  warmRequests: 400,
  manyReviews: 1000,
  manyTitles: 8000,
  followedReviews: 9,
  startRounds: 3,
};

const quick: BenchSettings = {
  coldRounds: 5,
  warmRounds: 3,
  warmRequests: 150,
  manyReviews: 60,
  manyTitles: 800,
  followedReviews: 3,
  startRounds: 1,
};

export const usage = `npm run bench [-- --quick]

Measures in one run: the bundle size and start-up time of each function, compared with a bare AWS SDK handler, Hono and
Powertools; warm requests; the capacity units of each route and event, and of a review from submission to page; the
duration of 'npm start' and of publishing a review. Prints tables and goals, and writes bench.json. CPU times are
medians over new, interleaved processes. Wall-clock times depend on the load of the machine.

  --quick   fewer repetitions and fewer reviews
  --help`;

/** Parses the arguments. Undefined for --help. */
export function readSettings(args: string[]): BenchSettings | undefined {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) return undefined;
  return values.quick ? quick : full;
}
