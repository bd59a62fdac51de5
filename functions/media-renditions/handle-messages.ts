import type { SQSRecord } from 'aws-lambda';
import { pictureMessageIn } from '../../shared/messaging/picture-message.ts';
import { uploadedPath } from '../../shared/pictures/paths.ts';
import type { Dependencies } from './dependencies.ts';
import { processCard } from './process-card.ts';
import { processUpload } from './process-upload.ts';
import { removeCards } from './remove-cards.ts';

const handle = async (deps: Dependencies, { body, attributes }: SQSRecord): Promise<void> => {
  const message = pictureMessageIn(body);
  if ('card' in message) return processCard(deps, message.card);
  if ('removal' in message) return removeCards(deps, message.removal.slug);
  for (const key of message.created) {
    const path = uploadedPath(key);
    if (path !== undefined) await processUpload(deps, path, Number(attributes.ApproximateReceiveCount));
  }
};

/** Handles the messages of a batch one after the other: the codecs need all the memory and time that there is. */
export async function handleMessages(
  deps: Dependencies,
  records: readonly SQSRecord[],
): Promise<PromiseSettledResult<unknown>[]> {
  const results: PromiseSettledResult<unknown>[] = [];
  for (const record of records) results.push(...(await Promise.allSettled([handle(deps, record)])));
  return results;
}
