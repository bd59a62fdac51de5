import { markByPerson } from '../community-reviews/spoiler.ts';
import type { DecisionRequest, ModeratorOutcome } from './decision-request.ts';
import type { Submission } from './submission.ts';

const keepsVisible: readonly ModeratorOutcome[] = ['publish', 'keep', 'restore', 'overturn'];
const sendsBack: readonly ModeratorOutcome[] = ['needs-edit', 'modify'];

/**
 * Records a moderator's answer to whether a review has a spoiler. For an outcome that keeps the review visible, the
 * answer is `spoiler` of the request. For an outcome that sends the review back, the reason `unmarked-spoiler` marks its
 * text, so that the review is a spoiler even if the author sends it back unchanged.
 */
export function markSpoiler(
  decided: Submission,
  effect: ModeratorOutcome,
  { reasons, spoiler }: Pick<DecisionRequest, 'reasons' | 'spoiler'>,
): Submission {
  if (decided.kind !== 'review') return decided;
  const { published, content } = decided;
  if (keepsVisible.includes(effect) && published) {
    const marked = markByPerson(published, spoiler);
    return marked === published ? decided : { ...decided, published: marked };
  }
  if (sendsBack.includes(effect) && content && reasons.includes('unmarked-spoiler'))
    return { ...decided, content: markByPerson(content, true) };
  return decided;
}
