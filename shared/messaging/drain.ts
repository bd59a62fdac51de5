import { DeleteMessageCommand, type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { reportFailure } from '../environment/report-failure.ts';
import type { Queues } from './publisher.ts';
import { type ScreeningRequest, screeningRequestIn } from './screening-request.ts';

const rounds = 50;

const requestIn = (message: Message): ScreeningRequest | undefined => {
  try {
    return screeningRequestIn(message.Body);
  } catch (cause) {
    reportFailure('message-unknown', cause, { messageId: message.MessageId ?? '' });
    return undefined;
  }
};

/**
 * Takes the requests that are due from a queue, up to 500 in one go, and deletes each once `work` is done with it; answers
 * how many had `true`. No message stops the others. One that is no request, or whose work fails, is reported and stays:
 * it comes back after the queue's visibility timeout, until the queue sets it aside or its retention ends.
 * @throws at the end when the work of any failed
 */
export async function drainRequests(
  client: Queues,
  queueUrl: string,
  work: (request: ScreeningRequest) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  const causes: unknown[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
    );
    if (Messages.length === 0) break;
    for (const message of Messages) {
      const request = requestIn(message);
      if (request === undefined) continue;
      try {
        if (await work(request)) done += 1;
        await client.send(
          new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: message.ReceiptHandle }),
        );
      } catch (cause) {
        reportFailure('message-failed', cause, { messageId: message.MessageId ?? '' });
        causes.push(cause);
      }
    }
  }
  if (causes.length > 0) throw new AggregateError(causes, `${causes.length} messages could not be handled`);
  return done;
}
