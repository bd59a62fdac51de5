import type { JsonClient } from '../door/json-client.ts';
import type { WireMessage } from './queue-event.ts';

const batch = 10;

interface BatchAnswer {
  Failed?: unknown[];
}

/** What a poller asks of one queue. */
export class QueueClient {
  readonly #client: JsonClient;
  readonly #runner: JsonClient;
  readonly #url: string;

  /** `client` is the function's role; `runner` asks what Lambda's pollers need no permission for. */
  constructor(client: JsonClient, runner: JsonClient, url: string) {
    this.#client = client;
    this.#runner = runner;
    this.#url = url;
  }

  /** @throws when the role may not look at the queue, as Lambda when a mapping is created. */
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

  /** Gives messages back at once. */
  release(messages: WireMessage[]): Promise<void> {
    return this.#inBatches(this.#runner, messages, 'ChangeMessageVisibilityBatch', { VisibilityTimeout: 0 });
  }

  send(body: string): Promise<unknown> {
    return this.#client.call('AmazonSQS.SendMessage', { QueueUrl: this.#url, MessageBody: body });
  }

  /** Messages in the queue: waiting, handed out or delayed. */
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
    more: object,
  ): Promise<void> {
    for (let start = 0; start < messages.length; start += batch) {
      const Entries = messages
        .slice(start, start + batch)
        .map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle, ...more }));
      const input = { QueueUrl: this.#url, Entries };
      const { Failed } = await client.call<BatchAnswer>(`AmazonSQS.${operation}`, input);
      if (Failed && Failed.length > 0) throw new Error(`${operation} failed for ${Failed.length} messages`);
    }
  }
}
