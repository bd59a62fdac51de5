import { carryOutMove, resolveDoubles } from '../../shared/storage/carry-out-move.ts';
import { deleteMove, listMoves, type Move } from '../../shared/storage/moves.ts';
import type { SweeperDependencies } from './dependencies.ts';

/** How long to wait after a request, so that everything sent at that time has been stored and is in the index. */
const completeAfterMs = 120_000;
/** How many moves one run works on, and how many submissions it moves in all. The next run continues. */
const movesAtOnce = 10;
const submissionsAtOnce = 2000;

/**
 * Moves submissions between titles that were merged or split, and ends the moves for which nothing is left. Returns how many
 * moves ended. A move that fails does not keep the others from being carried out.
 * @throws at the end when a move failed
 */
export async function finishMoves({ store, now }: SweeperDependencies): Promise<number> {
  const at = now().toISOString();
  const complete = new Date(now().getTime() - completeAfterMs).toISOString();
  let ended = 0;
  let left = submissionsAtOnce;
  const failures: unknown[] = [];
  const finish = async (move: Move): Promise<void> => {
    const moved = await carryOutMove(store, move, at, left);
    left -= moved;
    if (moved > 0 || move.at > complete) return;
    await resolveDoubles(store, move, at);
    if (await deleteMove(store, move)) ended += 1;
  };
  for (const move of await listMoves(store, movesAtOnce)) {
    if (left <= 0) break;
    await finish(move).catch((cause: unknown) => failures.push(cause));
  }
  if (failures.length > 0) throw failures[0];
  return ended;
}
