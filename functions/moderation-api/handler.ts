import type { RouteKeys } from '../../shared/contract/route.ts';
import type { moderationRoutes } from '../../shared/contract/routes.ts';
import { httpApi } from '../../shared/http/api.ts';
import { type Dependencies, dependencies } from './dependencies.ts';

export const handler = httpApi<RouteKeys<typeof moderationRoutes>, Dependencies>(
  {
    'GET /v1/moderation/cases': () => import('./list-cases.ts'),
    'GET /v1/moderation/cases/{id}': () => import('./read-case.ts'),
    'POST /v1/moderation/cases/{id}/claim': () => import('./claim-case.ts'),
    'POST /v1/moderation/cases/{id}/release': () => import('./release-case.ts'),
    'POST /v1/moderation/cases/{id}/decisions': () => import('./decide-case.ts'),
    'POST /v1/moderation/cases/{id}/undo': () => import('./undo-decision.ts'),
    'POST /v1/moderation/cases/{id}/escalate': () => import('./escalate-case.ts'),
    'POST /v1/moderation/decisions': () => import('./decide-many.ts'),
    'GET /v1/moderation/queue': () => import('./read-queue.ts'),
    'GET /v1/moderation/policy': () => import('./read-policy.ts'),
    'PUT /v1/moderation/policy': () => import('./replace-policy.ts'),
    'POST /v1/moderation/policy/replay': () => import('./replay-policy.ts'),
    'POST /v1/moderation/policy/rollback': () => import('./roll-back-policy.ts'),
  },
  dependencies(process.env),
);
