import type { SQSRecord } from 'aws-lambda';
import { createdObjectsIn } from '../../shared/messaging/created-objects.ts';
import { uploadedPath } from '../../shared/pictures/paths.ts';
import type { Dependencies } from './dependencies.ts';
import { processUpload } from './process-upload.ts';

const handle = async (deps: Dependencies, { body, attributes }: SQSRecord): Promise<void> => {
  for (const key of createdObjectsIn(body)) {
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
