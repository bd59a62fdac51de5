import type { Answer } from './answer.ts';
import type { Upstream } from './upstream.ts';

/** Letters and digits only: DynamoDB Local refuses any other access key. */
const SIGNED_BY_THE_DOOR = (service: string, region: string): string =>
  `AWS4-HMAC-SHA256 Credential=local/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`;

/** Sends JSON-protocol requests upstream in the door's own name. */
export class JsonClient {
  readonly #upstream: Upstream;
  readonly #authorization: string;

  constructor(upstream: Upstream, service: 'dynamodb' | 'sqs', region: string) {
    this.#upstream = upstream;
    this.#authorization = SIGNED_BY_THE_DOOR(service, region);
  }

  /** Passes a request body on as it is. `target` is the X-Amz-Target. */
  forward(target: string, body: Buffer): Promise<Answer> {
    return this.#upstream.send({
      method: 'POST',
      path: '/',
      headers: {
        authorization: this.#authorization,
        'content-type': 'application/x-amz-json-1.0',
        'content-length': String(body.length),
        'x-amz-target': target,
      },
      body,
    });
  }

  /** Calls an operation and parses its answer; throws with the service's error type if it refuses. */
  async call<Output>(target: string, input: unknown): Promise<Output> {
    const answer = await this.forward(target, Buffer.from(JSON.stringify(input)));
    const text = answer.body.toString('utf8');
    if (answer.status !== 200) throw new Error(`${target} failed with ${answer.status}: ${text}`);
    return JSON.parse(text) as Output;
  }
}
