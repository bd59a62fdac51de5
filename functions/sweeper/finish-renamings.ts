import { finishRenamings as finish } from '../../shared/storage/renamings.ts';
import type { SweeperDependencies } from './dependencies.ts';

/** What somebody sent in the moment of a reset has arrived by then. */
const completeAfterMs = 120_000;

/** Finishes what a name's reset or return left to rename. Answers how many. */
export function finishRenamings({ store, now }: SweeperDependencies): Promise<number> {
  return finish(store, new Date(now().getTime() - completeAfterMs).toISOString(), now().toISOString());
}
