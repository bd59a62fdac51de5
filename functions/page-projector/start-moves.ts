import type { DynamoDBRecord } from 'aws-lambda';
import { reportFailure } from '../../shared/environment/report-failure.ts';
import { carryOutMove } from '../../shared/storage/carry-out-move.ts';
import { fromItem, type Item } from '../../shared/storage/items.ts';
import { type Move, moveFrom } from '../../shared/storage/moves.ts';
import type { ProjectorDependencies } from './dependencies.ts';

/** How many submissions are moved at once. The sweeper moves the rest. */
const movedAtOnce = 100;

/**
 * Moves submissions between titles as soon as a record of the stream requests it. A failure is logged and not retried here:
 * the request stays listed, and the sweeper carries out what is left.
 */
export async function startMoves(
  { store, now }: ProjectorDependencies,
  records: readonly DynamoDBRecord[],
): Promise<void> {
  for (const { dynamodb } of records) {
    const image = dynamodb?.NewImage as Item | undefined;
    if (image?.entity?.S !== 'submission-move') continue;
    try {
      await carryOutMove(store, moveFrom(fromItem<Move>(image)), now().toISOString(), movedAtOnce);
    } catch (cause) {
      reportFailure('move-delayed', cause);
    }
  }
}
