import { randomUUID } from 'node:crypto';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { asServiceError } from '../environment/service-errors.ts';
import { defined } from '../values/defined.ts';
import type { ScreeningRequest } from './screening-request.ts';

const batchLimit = 10;

/** A connection to the queues; what is sent over it throws `ServiceBusy` or `ServiceFailed`, never an error of the SDK's. */
export type Queues = SQSClient;

/** Connects; region, credentials and endpoint come from the SDK's own environment variables. */
export function openQueues(client = new SQSClient({})): Queues {
  client.middlewareStack.add(
    (next) => async (call) => {
      try {
        return await next(call);
      } catch (error) {
        throw asServiceError(error, 'SQS');
      }
    },
    // Around the SDK's retries.
    { step: 'initialize', priority: 'high' },
  );
  return client;
}

/** Sends requests, ten a call; answers for each whether it was taken. `delaySeconds` up to 900. */
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
