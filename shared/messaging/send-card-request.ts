import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { CardRequest } from './card-request.ts';
import type { Queues } from './publisher.ts';

/**
 * Sends a request to the queue of the function that draws.
 * @throws ServiceBusy, ServiceFailed
 */
export async function sendCardRequest(
  client: Queues,
  queueUrl: string,
  request: Omit<CardRequest, 'type' | 'version'>,
): Promise<void> {
  const message: CardRequest = { type: 'card-request', version: 1, ...request };
  await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(message) }));
}
