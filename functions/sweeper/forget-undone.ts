import { undoMs } from '../../shared/moderation/undo.ts';
import { forgetUndone as forgetUntil } from '../../shared/storage/forget-undone.ts';
import type { SweeperDependencies } from './dependencies.ts';

/** Deletes the copies for undoing decisions after the time for undoing is over. Returns for how many cases. */
export function forgetUndone({ store, now }: SweeperDependencies): Promise<number> {
  return forgetUntil(store, new Date(now().getTime() - undoMs).toISOString());
}
