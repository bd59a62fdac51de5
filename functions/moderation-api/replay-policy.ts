import { replayPolicy } from '../../shared/contract/policy.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { replay } from '../../shared/moderation/replay.ts';
import { seal } from '../../shared/people/sealing.ts';
import { decisionsBetween } from '../../shared/storage/decision-log.ts';
import { admin } from './gates.ts';

const dayMs = 86_400_000;
const days = 90;
const maxDecisions = 20_000;
const shownFlips = 200;

/**
 * Applies a proposed policy to the screenings among the decisions of the last ninety days. It reads at most the newest
 * 20,000 decisions, and writes nothing.
 */
export default endpoint(replayPolicy, admin, async ({ body: { policy } }, deps) => {
  const now = deps.now();
  const from = new Date(now.getTime() - days * dayMs).toISOString();
  const log = await decisionsBetween(deps.store, from, now.toISOString(), maxDecisions);
  const screenings = log.filter(({ decision }) => decision.decidedBy === 'screening');
  const flips = replay(
    screenings.map(({ screening }) => screening),
    policy,
  );
  const byCategory: Record<string, number> = {};
  for (const { category } of flips) byCategory[category] = (byCategory[category] ?? 0) + 1;
  return answer(200, {
    considered: screenings.length,
    flipCount: flips.length,
    byCategory,
    flips: flips
      .slice(0, shownFlips)
      .map(({ address, ...flip }) => ({ receipt: seal(deps.keys, 'receipt', address), ...flip })),
  });
});
