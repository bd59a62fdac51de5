import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { CardRemoval, CardRequest } from './card-request.ts';
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

/**
 * Sends the order to delete the card images of a title to the queue of the function that draws them.
 * @throws ServiceBusy, ServiceFailed
 */
export async function sendCardRemoval(client: Queues, queueUrl: string, slug: string): Promise<void> {
  const message: CardRemoval = { type: 'card-removal', version: 1, slug };
  await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(message) }));
}
