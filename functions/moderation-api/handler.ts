import { httpApi } from '../../shared/http/api.ts';
import { moderationRoutes } from '../../shared/http/routes.ts';
import { dependencies } from './dependencies.ts';

export const handler = httpApi(
  moderationRoutes,
  {
    listCases: () => import('./list-cases.ts'),
    readCase: () => import('./read-case.ts'),
    claimCase: () => import('./claim-case.ts'),
    releaseCase: () => import('./release-case.ts'),
    decideCase: () => import('./decide-case.ts'),
    undoDecision: () => import('./undo-decision.ts'),
    escalateCase: () => import('./escalate-case.ts'),
    decideMany: () => import('./decide-many.ts'),
    readQueue: () => import('./read-queue.ts'),
    readPolicy: () => import('./read-policy.ts'),
    replacePolicy: () => import('./replace-policy.ts'),
    replayPolicy: () => import('./replay-policy.ts'),
    rollBackPolicy: () => import('./roll-back-policy.ts'),
  },
  dependencies(process.env),
);
