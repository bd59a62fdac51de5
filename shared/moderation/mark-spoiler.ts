import { markByPerson } from '../community-reviews/spoiler.ts';
import type { DecisionRequest, ModeratorOutcome } from './decision-request.ts';
import type { Submission } from './submission.ts';

const letsStand: readonly ModeratorOutcome[] = ['publish', 'keep', 'restore', 'overturn'];
const sendsBack: readonly ModeratorOutcome[] = ['needs-edit', 'modify'];

/**
 * A decided review with the moderator's word on whether it gives the ending away: said with what lets it stand, or by
 * the reason for which it goes back to its author, so that it is folded even if it comes back as it was.
 */
export function markSpoiler(
  decided: Submission,
  effect: ModeratorOutcome,
  { reasons, spoiler }: Pick<DecisionRequest, 'reasons' | 'spoiler'>,
): Submission {
  if (decided.kind !== 'review') return decided;
  const { published, content } = decided;
  if (letsStand.includes(effect) && published) {
    const marked = markByPerson(published, spoiler);
    return marked === published ? decided : { ...decided, published: marked };
  }
  if (sendsBack.includes(effect) && content && reasons.includes('unmarked-spoiler'))
    return { ...decided, content: markByPerson(content, true) };
  return decided;
}
