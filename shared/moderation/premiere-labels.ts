import { type IsEarly, labelledReview } from '../community-reviews/premiere-label.ts';
import type { StoredReview } from '../community-reviews/spoiler.ts';
import { defined } from '../values/defined.ts';
import type { ReviewSubmission } from './submission.ts';

const relabelled = (text: StoredReview | undefined, sent: string, isEarly: IsEarly) => {
  const isLabelled = text?.beforePremiere === true;
  const at = text?.sentOn ?? sent;
  return text && isLabelled !== isEarly(at.slice(0, 10)) ? labelledReview(text, at, isEarly) : text;
};

/**
 * Returns a review whose published text and whose waiting text have the label exactly when they were sent before the
 * premiere; the same review when that is so already.
 */
export function withPremiereLabels(review: ReviewSubmission, isEarly: IsEarly): ReviewSubmission {
  const { submittedAt, publishedAt, editedAt } = review;
  // Older texts are stored without the day. One was published after it was sent, and a later one may have been sent since.
  const [sentBy = submittedAt] = [editedAt ?? publishedAt ?? submittedAt, submittedAt].sort();
  const content = relabelled(review.content, submittedAt, isEarly);
  const published = relabelled(review.published, sentBy, isEarly);
  if (content === review.content && published === review.published) return review;
  return { ...review, ...defined({ content, published }) };
}
