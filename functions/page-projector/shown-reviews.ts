import type { ReviewSubmission } from '../../shared/moderation/submission.ts';

/** The reviews of one audience that the page shows. */
export interface ShownReviews {
  latest: ReviewSubmission[];
  mostHelpful: ReviewSubmission | undefined;
}
