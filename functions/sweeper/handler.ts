import { now } from '../../shared/environment/clock.ts';
import { lambdaHandler } from '../../shared/environment/lambda-handler.ts';
import { setting } from '../../shared/environment/settings.ts';
import { openQueues } from '../../shared/messaging/publisher.ts';
import { openStore } from '../../shared/storage/store.ts';
import { deleteUndoStates } from './delete-undo-states.ts';
import { finishMoves } from './finish-moves.ts';
import { finishPremiereChecks } from './finish-premiere-checks.ts';
import { finishRenamings } from './finish-renamings.ts';
import { holdUnscreened } from './hold-unscreened.ts';
import { releaseExpired } from './release-expired.ts';
import { requeueOverdue } from './requeue-overdue.ts';
import { rollUpDecisions } from './roll-up-decisions.ts';
import { runJobs } from './run-jobs.ts';

const deps = {
  store: openStore(setting(process.env, 'TABLE_NAME')),
  queues: openQueues(),
  screeningUrl: setting(process.env, 'SCREENING_QUEUE_URL'),
  overdueUrl: setting(process.env, 'OVERDUE_QUEUE_URL'),
  unscreenedUrl: setting(process.env, 'UNSCREENED_QUEUE_URL'),
  now,
};

export const handler = lambdaHandler().handler(() =>
  runJobs({
    requeued: () => requeueOverdue(deps),
    held: () => holdUnscreened(deps),
    released: () => releaseExpired(deps),
    forgotten: () => deleteUndoStates(deps),
    renamed: () => finishRenamings(deps),
    counted: () => rollUpDecisions(deps),
    // Loaded here, because merging a revision needs the schemas, and most runs publish nothing.
    published: async () => (await import('./publish-due.ts')).publishDue(deps),
    checked: () => finishPremiereChecks(deps),
    // Last, because many submissions take long to move.
    moved: () => finishMoves(deps),
  }),
);
