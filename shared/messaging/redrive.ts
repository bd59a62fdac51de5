import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { Queues } from './publisher.ts';

/** Which queue messages are moved from and to (URLs), and how many at most. `onMoved` is called after each message. */
export interface Redrive {
  from: string;
  to: string;
  limit: number;
  onMoved?: () => void;
}

/** Moves messages from one queue to another. Each is sent first and then deleted. Returns how many were moved. */
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

/** Returns approximately how many messages are waiting in a queue. The count of SQS is about a minute old. */
export async function countWaiting(client: Queues, queueUrl: string): Promise<number> {
  const { Attributes } = await client.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: ['ApproximateNumberOfMessages'],
    }),
  );
  return Number(Attributes?.ApproximateNumberOfMessages ?? 0);
}
