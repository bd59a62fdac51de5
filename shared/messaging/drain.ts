import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { reportFailure } from '../environment/report-failure.ts';
import type { Queues } from './publisher.ts';
import { ScreeningRequest } from './screening-request.ts';

const rounds = 50;

/**
 * Takes the requests that are due from a queue, up to 500 in one go, and deletes each once `work` is done with it.
 * One whose work fails, or that is no request, stays and comes back after the queue's visibility timeout. Answers how many had `true`.
 */
export const drainRequests = async (
  client: Queues,
  queueUrl: string,
  work: (request: ScreeningRequest) => Promise<boolean>,
): Promise<number> => {
  let done = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
    );
    if (Messages.length === 0) break;
    for (const message of Messages) {
      const request = ScreeningRequest.safeParse(JSON.parse(message.Body ?? '{}'));
      if (!request.success) {
        reportFailure('message-unknown', request.error);
        continue;
      }
      if (await work(request.data)) done += 1;
      await client.send(
        new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: message.ReceiptHandle }),
      );
    }
  }
  return done;
};
