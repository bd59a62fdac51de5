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
 * Receives up to 500 messages from a queue, calls `work` for the request in each and then deletes the message. Returns
 * the number of requests for which `work` returned `true`. A message that is not a request, or whose work fails, is
 * logged and does not stop the others. It stays in the queue and is delivered again after the visibility timeout, until
 * the queue moves it to its dead-letter queue or its retention ends.
 * @throws AggregateError at the end when any work failed
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
