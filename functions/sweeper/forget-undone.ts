import { undoMs } from '../../shared/moderation/undo.ts';
import { forgetUndone as forgetUntil } from '../../shared/storage/forget-undone.ts';
import type { SweeperDependencies } from './dependencies.ts';

/** Forgets what undoing needed, once the time for it is over. Answers for how many cases. */
export function forgetUndone({ store, now }: SweeperDependencies): Promise<number> {
  return forgetUntil(store, new Date(now().getTime() - undoMs).toISOString());
}
