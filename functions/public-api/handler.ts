import { httpApi } from '../../shared/http/api.ts';
import { publicRoutes } from '../../shared/http/routes.ts';
import { communityEndpoints } from './community-endpoints.ts';
import { dependencies } from './dependencies.ts';
import readTitle from './read-title.ts';

export const handler = httpApi(
  publicRoutes,
  {
    listTitles: () => import('./list-titles.ts'),
    readTitle: async () => ({ default: readTitle }),
    listReviews: () => import('./list-reviews.ts'),
    submitReview: () => import('./submit-review.ts'),
    submitSuggestion: () => import('./submit-suggestion.ts'),
    readSubmission: () => import('./read-submission.ts'),
    resubmit: () => import('./resubmit.ts'),
    withdraw: () => import('./withdraw.ts'),
    readMe: () => import('./read-me.ts'),
    listMySubmissions: () => import('./list-my-submissions.ts'),
    ...communityEndpoints,
    appeal: () => import('./appeal.ts'),
    readStatement: () => import('./read-statement.ts'),
    readTransparency: () => import('./read-transparency.ts'),
    describe: () => import('./describe.ts'),
    health: () => import('./health.ts'),
  },
  dependencies(process.env),
);
