import { undoMs } from '../../shared/moderation/undo.ts';
import { forgetUndone as forgetUntil } from '../../shared/storage/forget-undone.ts';
import type { SweeperDependencies } from './dependencies.ts';

/** Deletes the states stored for undoing decisions once the time for undoing is over. Returns how many were deleted. */
export function forgetUndone({ store, now }: SweeperDependencies): Promise<number> {
  return forgetUntil(store, new Date(now().getTime() - undoMs).toISOString());
}
