import type { ReviewSubmission } from '../../shared/moderation/submission.ts';

/** The reviews of one audience that a page shows. */
export interface ShownReviews {
  latest: ReviewSubmission[];
  mostHelpful: ReviewSubmission | undefined;
}
