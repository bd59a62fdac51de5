import { randomUUID } from 'node:crypto';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { asServiceError } from '../environment/service-errors.ts';
import { defined } from '../values/defined.ts';
import type { ScreeningRequest } from './screening-request.ts';

const batchLimit = 10;

/** An SQS client. Its calls throw `ServiceBusy` or `ServiceFailed`, never an error of the SDK. */
export type Queues = SQSClient;

/** Creates the client. Region, credentials and endpoint come from the environment variables of the SDK. */
export function openQueues(client = new SQSClient({})): Queues {
  client.middlewareStack.add(
    (next) => async (call) => {
      try {
        return await next(call);
      } catch (error) {
        throw asServiceError(error, 'SQS');
      }
    },
    // This step runs outside the SDK's retries, so that only the final error is converted.
    { step: 'initialize', priority: 'high' },
  );
  return client;
}

/**
 * Sends requests in batches of up to ten. Returns for each request whether the queue accepted it. `delaySeconds` is at
 * most 900.
 */
export async function sendScreeningRequests(
  client: Queues,
  queueUrl: string,
  requests: readonly ScreeningRequest[],
  delaySeconds = 0,
): Promise<boolean[]> {
  const taken: boolean[] = [];
  for (let start = 0; start < requests.length; start += batchLimit) {
    const batch = requests.slice(start, start + batchLimit);
    const answer = await client.send(
      new SendMessageBatchCommand({
        QueueUrl: queueUrl,
        Entries: batch.map((request, index) => ({
          Id: `${index}-${randomUUID()}`,
          MessageBody: JSON.stringify(request),
          ...defined({ DelaySeconds: delaySeconds > 0 ? delaySeconds : undefined }),
        })),
      }),
    );
    const failed = new Set((answer.Failed ?? []).map(({ Id }) => Number.parseInt(Id ?? '', 10)));
    taken.push(...batch.map((_, index) => !failed.has(index)));
  }
  return taken;
}
