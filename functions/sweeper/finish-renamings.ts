import { finishRenamings as finish } from '../../shared/storage/renamings.ts';
import type { SweeperDependencies } from './dependencies.ts';

/** How long to wait, so that everything sent at the time of a reset has been stored. */
const completeAfterMs = 120_000;

/** Finishes the renamings that are left after a name was reset or restored. Returns how many. */
export function finishRenamings({ store, now }: SweeperDependencies): Promise<number> {
  return finish(store, new Date(now().getTime() - completeAfterMs).toISOString(), now().toISOString());
}
