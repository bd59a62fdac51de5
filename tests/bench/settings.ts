import { parseArgs } from 'node:util';

export interface BenchSettings {
  /** Fresh processes per bundle. */
  coldRounds: number;
  warmRounds: number;
  /** Requests per warm round. */
  warmRequests: number;
  /** Reviews on the title whose page is read again when it has many. */
  manyReviews: number;
  /** Single reviews followed from submission to page. */
  lives: number;
  startRounds: number;
}

const full: BenchSettings = {
  coldRounds: 21,
  warmRounds: 7,
  warmRequests: 400,
  manyReviews: 1000,
  lives: 9,
  startRounds: 3,
};

const quick: BenchSettings = {
  coldRounds: 5,
  warmRounds: 3,
  warmRequests: 150,
  manyReviews: 60,
  lives: 3,
  startRounds: 1,
};

export const usage = `npm run bench [-- --quick]

Measures, side by side in one run: what each function's bundle weighs and what its start costs beside a bare AWS SDK
handler, Hono and Powertools; warm requests; the price of each route and event in capacity units; the life of a review
by step; how long 'npm start' and publishing take. Prints tables with the goals and writes bench.json. Figures of CPU
time are medians over fresh processes, interleaved; those of the clock depend on what else the machine does.

  --quick   fewer repetitions, fewer reviews
  --help`;

/** Reads the arguments; `undefined` when help is wanted. */
export function readSettings(args: string[]): BenchSettings | undefined {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help) return undefined;
  return values.quick ? quick : full;
}
