import type { DynamoDBRecord } from 'aws-lambda';
import { reportFailure } from '../../shared/environment/report-failure.ts';
import { checkPremiere } from '../../shared/storage/check-premiere.ts';
import { fromItem, type Item } from '../../shared/storage/items.ts';
import {
  type PremiereCheck,
  premiereCheckFrom,
  requestPremiereCheck,
} from '../../shared/storage/premiere-checks.ts';
import type { ProjectorDependencies } from './dependencies.ts';

/** How many reviews are looked at for one record. What that stores leads to the next record. */
const seenAtOnce = 100;

/** Returns whether a record of the stream says that the premiere of a title has changed. */
const changesPremiere = ({ dynamodb }: DynamoDBRecord): boolean => {
  const { NewImage: image, OldImage: before } = dynamodb ?? {};
  return image?.entity?.S === 'title' && before !== undefined && image.premiere?.S !== before.premiere?.S;
};

/** Returns whether a record asks to look at the reviews of a title for the first time. The sweeper does it once more. */
const asksForCheck = ({ dynamodb }: DynamoDBRecord): boolean =>
  dynamodb?.NewImage?.entity?.S === 'premiere-check' && dynamodb.NewImage.again === undefined;

/** Returns whether `checkPremieres` has something to do for a record. */
export function concernsPremiere(record: DynamoDBRecord): boolean {
  return changesPremiere(record) || asksForCheck(record);
}

/**
 * Requests a check of the reviews of each title whose premiere has changed, and carries out the checks that are requested. A
 * check that fails is logged and not retried here: it stays listed, and the sweeper continues it.
 * @throws when a check could not be requested
 */
export async function checkPremieres(
  { store, now }: ProjectorDependencies,
  records: readonly DynamoDBRecord[],
): Promise<void> {
  for (const record of records) {
    const image = record.dynamodb?.NewImage as Item | undefined;
    if (changesPremiere(record)) await requestPremiereCheck(store, image?.slug?.S ?? '', now().toISOString());
    if (image === undefined || !asksForCheck(record)) continue;
    const check = premiereCheckFrom(fromItem<PremiereCheck>(image));
    try {
      await checkPremiere(store, check, now().toISOString(), seenAtOnce);
    } catch (cause) {
      reportFailure('premiere-check-delayed', cause);
    }
  }
}
