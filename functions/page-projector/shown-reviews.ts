import type { ReviewSubmission } from '../../shared/moderation/submission.ts';

/** One audience's reviews that the page shows. */
export interface ShownReviews {
  latest: ReviewSubmission[];
  mostHelpful: ReviewSubmission | undefined;
}
