import { countByDay } from '../../shared/moderation/transparency.ts';
import { decisionsBetween } from '../../shared/storage/decision-log.ts';
import { readWatermark, rollUpDays } from '../../shared/storage/transparency.ts';
import type { SweeperDependencies } from './dependencies.ts';

/** Decisions younger than this may not be in the index yet. */
const settledAfterMs = 120_000;
const dayMs = 86_400_000;

/** Carries decisions that are old enough into the days' counters, each exactly once. Answers how many. */
export const rollUpDecisions = async ({ store, now }: SweeperDependencies): Promise<number> => {
  const watermark = await readWatermark(store);
  const from = watermark ?? new Date(now().getTime() - 30 * dayMs).toISOString();
  const until = new Date(now().getTime() - settledAfterMs).toISOString();
  if (until <= from) return 0;
  const decisions = await decisionsBetween(store, from, until, Number.POSITIVE_INFINITY);
  if (decisions.length === 0) return 0;
  const days = [...countByDay(decisions.map(({ decision }) => decision))].map(([day, counters]) => ({
    day,
    counters,
  }));
  return (await rollUpDays(store, days, watermark, until)) ? decisions.length : 0;
};
