import { carryOutMove, resolveDoubles } from '../../shared/storage/carry-out-move.ts';
import { deleteMove, listMoves } from '../../shared/storage/moves.ts';
import type { SweeperDependencies } from './dependencies.ts';

/** How long to wait after a request, so that everything sent at that time has been stored and is in the index. */
const completeAfterMs = 120_000;
/** How many moves one run works on, and how many submissions it moves in all. The next run continues. */
const movesAtOnce = 10;
const submissionsAtOnce = 2000;

/**
 * Moves submissions between titles that were merged or split, and ends the moves for which nothing is left. Returns how many
 * moves ended.
 */
export async function finishMoves({ store, now }: SweeperDependencies): Promise<number> {
  const at = now().toISOString();
  const complete = new Date(now().getTime() - completeAfterMs).toISOString();
  let ended = 0;
  let left = submissionsAtOnce;
  for (const move of await listMoves(store, movesAtOnce)) {
    if (left <= 0) break;
    const moved = await carryOutMove(store, move, at, left);
    left -= moved;
    if (moved > 0 || move.at > complete) continue;
    await resolveDoubles(store, move, at);
    if (await deleteMove(store, move)) ended += 1;
  }
  return ended;
}
