import type { RouteKeys } from '../../shared/contract/route.ts';
import type { publicRoutes } from '../../shared/contract/routes.ts';
import { httpApi } from '../../shared/http/api.ts';
import { type Dependencies, dependencies } from './dependencies.ts';
import readTitle from './read-title.ts';

export const handler = httpApi<RouteKeys<typeof publicRoutes>, Dependencies>(
  {
    'GET /v1/titles': () => import('./list-titles.ts'),
    'GET /v1/titles/{slug}': async () => ({ default: readTitle }),
    'GET /v1/titles/{slug}/history': () => import('./read-history.ts'),
    'GET /v1/titles/{slug}/reviews': () => import('./list-reviews.ts'),
    'POST /v1/titles/{slug}/reviews': () => import('./submit-review.ts'),
    'POST /v1/titles/{slug}/suggestions': () => import('./submit-suggestion.ts'),
    'GET /v1/submissions/{receipt}': () => import('./read-submission.ts'),
    'PUT /v1/submissions/{receipt}': () => import('./resubmit.ts'),
    'DELETE /v1/submissions/{receipt}': () => import('./withdraw.ts'),
    'GET /v1/me': () => import('./read-me.ts'),
    'GET /v1/me/submissions': () => import('./list-my-submissions.ts'),
    'POST /v1/reviews/{id}/helpful': () => import('./vote-helpful.ts'),
    'DELETE /v1/reviews/{id}/helpful': () => import('./take-helpful-back.ts'),
    'GET /v1/me/helpful': () => import('./list-helpful.ts'),
    'POST /v1/reviews/{id}/reports': () => import('./report-review.ts'),
    'PUT /v1/me': () => import('./change-me.ts'),
    'GET /v1/me/export': () => import('./export-me.ts'),
    'DELETE /v1/me': () => import('./erase-me.ts'),
    'POST /v1/submissions/{receipt}/appeal': () => import('./appeal.ts'),
    'GET /v1/submissions/{receipt}/statement': () => import('./read-statement.ts'),
    'GET /v1/transparency': () => import('./read-transparency.ts'),
    'GET /v1/openapi.json': () => import('./describe.ts'),
    'GET /v1/health': () => import('./health.ts'),
  },
  dependencies(process.env),
);
