import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { Queues } from './publisher.ts';

/** From where to where messages are moved, and how many at most; `onMoved` is called after each. */
export interface Redrive {
  from: string;
  to: string;
  limit: number;
  onMoved?: () => void;
}

/** Moves what lies in one queue to another, a message at a time and never deleting before it was sent. Answers how many. */
export async function redrive(client: Queues, { from, to, limit, onMoved }: Redrive): Promise<number> {
  let moved = 0;
  while (moved < limit) {
    const { Messages = [] } = await client.send(
      // Waiting asks all of a queue's servers: without it a queue of a few messages can look empty.
      new ReceiveMessageCommand({
        QueueUrl: from,
        MaxNumberOfMessages: Math.min(10, limit - moved),
        WaitTimeSeconds: 1,
      }),
    );
    if (Messages.length === 0) return moved;
    for (const { Body = '', ReceiptHandle } of Messages) {
      await client.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body }));
      await client.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle }));
      moved += 1;
      onMoved?.();
    }
  }
  return moved;
}

/** How many messages wait in a queue, about: SQS counts them within a minute or so. */
export async function countWaiting(client: Queues, queueUrl: string): Promise<number> {
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: ['ApproximateNumberOfMessages'],
    }),
  );
  return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
}
