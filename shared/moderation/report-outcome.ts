import type { LinkedDecision } from './decision.ts';

const answers: Partial<Record<LinkedDecision['outcome'], 'upheld' | 'declined'>> = {
  keep: 'declined',
  restore: 'declined',
  remove: 'upheld',
  quarantine: 'upheld',
  reset: 'upheld',
};

const answerIn = ({ outcome, effect = outcome, question }: LinkedDecision) =>
  question === 'appeal' && effect === 'overturn' ? 'declined' : answers[effect];

/** Returns the decisions that people made after the time `at` (ISO), without those that were undone. */
const byPeopleSince = (decisions: readonly LinkedDecision[], at: string): LinkedDecision[] => {
  const standing: LinkedDecision[] = [];
  for (const decision of decisions) {
    if (decision.decidedAutomatically !== 'no' || decision.decidedBy === 'screening') continue;
    if (decision.outcome === 'undo') standing.pop();
    else standing.push(decision);
  }
  return standing.filter(({ decidedAt }) => decidedAt > at);
};

/**
 * Returns how people decided about a report that was made at the time `at` (ISO); `undefined` when they have not.
 * `decisions` are all decisions about its target, in order. The first decision by a person after the report tells which
 * revision the report was decided for, and the last decision about that revision counts. Automatic decisions and
 * decisions about other revisions do not count.
 */
export function outcomeOf(
  at: string,
  decisions: readonly LinkedDecision[],
): 'upheld' | 'declined' | undefined {
  const about = byPeopleSince(decisions, at).filter((decision) => answerIn(decision) !== undefined);
  const [first] = about;
  const last = about.findLast(({ revision }) => revision === first?.revision);
  return last && answerIn(last);
}
