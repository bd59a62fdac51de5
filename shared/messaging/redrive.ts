import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { Queues } from './publisher.ts';

/**
 * The URLs of the queues that messages are moved from and to, and the most messages to move. `onMoved` is called after
 * each one.
 */
export interface Redrive {
  from: string;
  to: string;
  limit: number;
  onMoved?: () => void;
}

/**
 * Moves messages from one queue to another and returns how many were moved. Each message is sent before it is deleted.
 */
export async function redrive(client: Queues, { from, to, limit, onMoved }: Redrive): Promise<number> {
  let moved = 0;
  while (moved < limit) {
    const { Messages = [] } = await client.send(
      // Long polling asks all servers of the queue. Without it a queue with few messages can look empty.
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

/** Returns approximately how many messages are waiting in a queue. SQS's count can be about a minute out of date. */
export async function countWaiting(client: Queues, queueUrl: string): Promise<number> {
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: ['ApproximateNumberOfMessages'],
    }),
  );
  return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
}
