import type { JsonClient } from './json-client.ts';

type Json = Record<string, unknown>;

/**
 * Translates queue URLs. Callers get URLs of the proxy, because an SDK client sends to the host of the queue URL. The
 * queue server gets its own URLs, because it finds queues by their exact URL.
 */
export class QueueUrls {
  readonly #client: JsonClient;
  readonly #base: () => string;
  readonly #upstream = new Map<string, string>();

  /** @param base returns the proxy's URL with the account: `http://127.0.0.1:4000/000000000000` */
  constructor(client: JsonClient, base: () => string) {
    this.#client = client;
    this.#base = base;
  }

  async toUpstream(input: Json): Promise<Json> {
    if (typeof input.QueueUrl !== 'string') return input;
    return { ...input, QueueUrl: await this.upstreamUrl(queueName(input.QueueUrl)) };
  }

  toCaller(output: Json): Json {
    const { QueueUrl, QueueUrls: list } = output;
    if (typeof QueueUrl === 'string') return { ...output, QueueUrl: this.#own(QueueUrl) };
    if (Array.isArray(list)) return { ...output, QueueUrls: list.map((url) => this.#own(String(url))) };
    return output;
  }

  async upstreamUrl(name: string): Promise<string> {
    const known = this.#upstream.get(name);
    if (known) return known;
    try {
      const { QueueUrl } = await this.#client.call<{ QueueUrl: string }>('AmazonSQS.GetQueueUrl', {
        QueueName: name,
      });
      this.#upstream.set(name, QueueUrl);
      return QueueUrl;
    } catch {
      return `${this.#base()}/${name}`; // unknown queue: the queue server returns the error
    }
  }

  #own(url: string): string {
    return `${this.#base()}/${queueName(url)}`;
  }
}

export function queueName(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
