import { countByDay } from '../../shared/moderation/transparency.ts';
import { undoableSince } from '../../shared/moderation/undo.ts';
import { decisionsBetween, type LoggedDecision } from '../../shared/storage/decision-log.ts';
import { rollUp } from '../../shared/storage/roll-up.ts';
import { readWatermark } from '../../shared/storage/watermark.ts';
import type { SweeperDependencies } from './dependencies.ts';

/** Decisions that are more recent than this may not be in the index yet. */
const completeAfterMs = 120_000;
const dayMs = 86_400_000;

const signedText = ({ screening, signature }: LoggedDecision) =>
  signature ? [{ person: screening.address.person, signature }] : [];

/**
 * Counts decisions older than two minutes in the daily counters, and stores the signatures of their texts together in
 * one item (a pack), each exactly once. Returns how many decisions.
 */
export async function rollUpDecisions({
  store,
  now,
}: Pick<SweeperDependencies, 'store' | 'now'>): Promise<number> {
  const watermark = await readWatermark(store);
  const from = watermark.until ?? new Date(now().getTime() - 30 * dayMs).toISOString();
  const until = new Date(now().getTime() - completeAfterMs).toISOString();
  if (until <= from) return 0;
  const log = await decisionsBetween(store, undoableSince(from), until, Number.POSITIVE_INFINITY);
  const fresh = log.filter(({ decision }) => decision.decidedAt >= from);
  if (fresh.length === 0) return 0;
  const days = [
    ...countByDay(
      log.map(({ decision }) => decision),
      from,
    ),
  ].map(([day, counters]) => ({ day, counters }));
  const texts = fresh.flatMap(signedText);
  return (await rollUp(store, watermark, { days, texts, until })) ? fresh.length : 0;
}
