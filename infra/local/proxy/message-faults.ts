import type { Faults, FaultTarget } from './faults.ts';
import type { JsonClient } from './json-client.ts';
import { seededRandom } from './random.ts';

type Json = Record<string, unknown>;

interface Received {
  MessageId: string;
  ReceiptHandle: string;
}

const maxRepeated = 100_000;

/** FIFO queues are exempt: they guarantee order and exactly-once delivery. */
const isFifo = (queueUrl: unknown): boolean => String(queueUrl).endsWith('.fifo');

/** Repeats, delays and reorders messages, as standard SQS queues may do and the local queue server never does. */
export class MessageFaults {
  readonly #faults: Faults;
  readonly #client: JsonClient;
  readonly #repeated = new Set<string>();
  readonly #random: () => number;

  constructor(faults: Faults, client: JsonClient, seed: number) {
    this.#faults = faults;
    this.#client = client;
    this.#random = seededRandom(seed);
  }

  /** Applies faults to the input of SendMessage or SendMessageBatch. */
  sent(input: Json, target: FaultTarget): Json {
    if (isFifo(input.QueueUrl)) return input;
    if (Array.isArray(input.Entries)) {
      const entries = input.Entries.map((entry: Json) => this.#delayed(entry, target));
      return { ...input, Entries: this.#reordered(entries, target) };
    }
    return this.#delayed(input, target);
  }

  /**
   * Applies faults to the output of ReceiveMessage. A duplicate is made by making the message visible again while its
   * receiver still processes it (developer guide, 'Amazon SQS at-least-once delivery'). Each message is repeated at most
   * once, so that duplication alone does not move it to the dead-letter queue.
   */
  async received(queueUrl: string, output: Json, target: FaultTarget): Promise<Json> {
    if (!Array.isArray(output.Messages) || isFifo(queueUrl)) return output;
    const messages = output.Messages as Received[];
    for (const { MessageId, ReceiptHandle } of messages) {
      if (this.#repeated.has(MessageId) || !this.#faults.fire('duplicate-message', target)) continue;
      if (this.#repeated.size >= maxRepeated) this.#repeated.clear();
      this.#repeated.add(MessageId);
      await this.#client.call('AmazonSQS.ChangeMessageVisibility', {
        QueueUrl: queueUrl,
        ReceiptHandle,
        VisibilityTimeout: 0,
      });
    }
    return { ...output, Messages: this.#reordered(messages, target) };
  }

  #delayed(message: Json, target: FaultTarget): Json {
    const rule = this.#faults.fire('delay-message', target);
    return rule ? { ...message, DelaySeconds: Math.ceil((rule.ms ?? 1000) / 1000) } : message;
  }

  #reordered<Item>(items: Item[], target: FaultTarget): Item[] {
    if (items.length < 2 || !this.#faults.fire('reorder-messages', target)) return items;
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = Math.floor(this.#random() * (last + 1));
      [shuffled[last], shuffled[other]] = [shuffled[other] as Item, shuffled[last] as Item];
    }
    return shuffled;
  }
}
