import { finishRenamings as finish } from '../../shared/storage/renamings.ts';
import type { SweeperDependencies } from './dependencies.ts';

/** How long to wait after a reset, so that everything sent at that time has been stored. */
const completeAfterMs = 120_000;

/** Finishes the renamings that remain after a name was reset or restored. Returns how many were finished. */
export function finishRenamings({ store, now }: SweeperDependencies): Promise<number> {
  return finish(store, new Date(now().getTime() - completeAfterMs).toISOString(), now().toISOString());
}
