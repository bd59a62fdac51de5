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

/** What people let stand of their decisions after a moment: without those that were taken back. */
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
 * What people decided about a report made at a moment, of all decisions about its target in their order: the first
 * decision about what readers saw, and what followed for the same revision or on appeal. What a machine or the author
 * did does not count, and neither does what was decided about another text of the author's.
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
