import type { EndpointLoader } from '../../shared/http/api.ts';
import type { communityRoutes } from '../../shared/http/routes.ts';
import type { Dependencies } from './dependencies.ts';

/** The use cases behind the routes of the community. */
export const communityEndpoints: Record<keyof typeof communityRoutes, EndpointLoader<Dependencies>> = {
  voteHelpful: () => import('./vote-helpful.ts'),
  takeHelpfulBack: () => import('./take-helpful-back.ts'),
  listHelpful: () => import('./list-helpful.ts'),
  reportReview: () => import('./report-review.ts'),
  changeMe: () => import('./change-me.ts'),
  exportMe: () => import('./export-me.ts'),
  eraseMe: () => import('./erase-me.ts'),
};
