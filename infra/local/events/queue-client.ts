import type { JsonClient } from '../proxy/json-client.ts';
import type { WireMessage } from './queue-event.ts';

const batch = 10;

interface BatchAnswer {
  Failed?: unknown[];
}

/** The SQS operations that a poller needs for one queue. */
export class QueueClient {
  readonly #client: JsonClient;
  readonly #runner: JsonClient;
  readonly #url: string;

  /** `client` acts as the function's role. `runner` makes the calls for which Lambda's pollers need no permission. */
  constructor(client: JsonClient, runner: JsonClient, url: string) {
    this.#client = client;
    this.#runner = runner;
    this.#url = url;
  }

  /** @throws when the role has no sqs:GetQueueAttributes permission, as when Lambda creates a mapping */
  async check(): Promise<void> {
    await this.#attributes(this.#client);
  }

  async receive(max: number, waitSeconds: number): Promise<WireMessage[]> {
    const { Messages } = await this.#client.call<{ Messages?: WireMessage[] }>('AmazonSQS.ReceiveMessage', {
      QueueUrl: this.#url,
      MaxNumberOfMessages: Math.min(batch, max),
      WaitTimeSeconds: waitSeconds,
      AttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    });
    return Messages ?? [];
  }

  delete(messages: WireMessage[]): Promise<void> {
    return this.#inBatches(this.#client, messages, 'DeleteMessageBatch', {});
  }

  /** Makes messages visible again immediately. */
  release(messages: WireMessage[]): Promise<void> {
    return this.#inBatches(this.#runner, messages, 'ChangeMessageVisibilityBatch', { VisibilityTimeout: 0 });
  }

  send(body: string): Promise<unknown> {
    return this.#client.call('AmazonSQS.SendMessage', { QueueUrl: this.#url, MessageBody: body });
  }

  /** The number of messages in the queue: visible, in flight or delayed. */
  async count(): Promise<number> {
    const Attributes = await this.#attributes(this.#runner);
    return ['', 'NotVisible', 'Delayed'].reduce(
      (sum, state) => sum + Number(Attributes[`ApproximateNumberOfMessages${state}`] ?? 0),
      0,
    );
  }

  async #attributes(client: JsonClient): Promise<Record<string, string>> {
    const input = { QueueUrl: this.#url, AttributeNames: ['All'] };
    const { Attributes } = await client.call<{ Attributes: Record<string, string> }>(
      'AmazonSQS.GetQueueAttributes',
      input,
    );
    return Attributes;
  }

  async #inBatches(
    client: JsonClient,
    messages: WireMessage[],
    operation: string,
    entryFields: object,
  ): Promise<void> {
    for (let start = 0; start < messages.length; start += batch) {
      const Entries = messages
        .slice(start, start + batch)
        .map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle, ...entryFields }));
      const input = { QueueUrl: this.#url, Entries };
      const { Failed } = await client.call<BatchAnswer>(`AmazonSQS.${operation}`, input);
      if (Failed && Failed.length > 0) throw new Error(`${operation} failed for ${Failed.length} messages`);
    }
  }
}
