import { randomUUID } from 'node:crypto';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { ScreeningRequest } from './screening-request.ts';

const batchLimit = 10;

/** A connection to the queues. */
export type Queues = SQSClient;

/** Connects; region, credentials and endpoint come from the SDK's own environment variables. */
export const openQueues = (): Queues => new SQSClient({});

/** Sends requests, ten a call; answers for each whether it was taken. `delaySeconds` up to 900. */
export const sendScreeningRequests = async (
  client: Queues,
  queueUrl: string,
  requests: readonly ScreeningRequest[],
  delaySeconds = 0,
): Promise<boolean[]> => {
  const taken: boolean[] = [];
  for (let start = 0; start < requests.length; start += batchLimit) {
    const batch = requests.slice(start, start + batchLimit);
    const answer = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: queueUrl,
        Entries: batch.map((request, index) => ({
          Id: `${index}-${randomUUID()}`,
          MessageBody: JSON.stringify(request),
          ...(delaySeconds > 0 ? { DelaySeconds: delaySeconds } : {}),
        })),
      }),
    );
    const failed = new Set((answer.Failed ?? []).map(({ Id }) => Number.parseInt(Id ?? '', 10)));
    taken.push(...batch.map((_, index) => !failed.has(index)));
  }
  return taken;
};
