import { undoMs } from '../../shared/moderation/undo.ts';
import { deleteUndoStates as deleteUntil } from '../../shared/storage/delete-undo-states.ts';
import type { SweeperDependencies } from './dependencies.ts';

/** Deletes the states stored for undoing decisions once the time for undoing is over. Returns how many were deleted. */
export function deleteUndoStates({ store, now }: SweeperDependencies): Promise<number> {
  return deleteUntil(store, new Date(now().getTime() - undoMs).toISOString());
}
