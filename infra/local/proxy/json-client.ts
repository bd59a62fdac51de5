import type { Answer } from './answer.ts';
import type { Upstream } from './upstream.ts';

/** An error response of a service. `code` is its error type, such as `ExpiredIteratorException`. */
export class ServiceError extends Error {
  readonly code: string;

  constructor(target: string, status: number, body: string) {
    super(`${target} failed with ${status}: ${body}`);
    this.name = 'ServiceError';
    this.code = /"__type"\s*:\s*"(?:[^"]*#)?([^"]+)"/.exec(body)?.[1] ?? String(status);
  }
}

/** Sends requests of the JSON protocol with one access key. They have a credential scope but no valid signature. */
export class JsonClient {
  readonly #upstream: Upstream;
  readonly #authorization: string;

  /** @param accessKeyId letters and digits only: DynamoDB Local rejects others */
  constructor(upstream: Upstream, service: 'dynamodb' | 'sqs', region: string, accessKeyId = 'local') {
    this.#upstream = upstream;
    const scope = `${accessKeyId}/20260101/${region}/${service}/aws4_request`;
    this.#authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`;
  }

  /** Sends a request body unchanged. `target` is the X-Amz-Target header. */
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

  /** Calls an operation and parses its response. @throws ServiceError when the status is not 200. */
  async call<Output>(target: string, input: unknown): Promise<Output> {
    const answer = await this.forward(target, Buffer.from(JSON.stringify(input)));
    const text = answer.body.toString('utf8');
    if (answer.status !== 200) throw new ServiceError(target, answer.status, text);
    return JSON.parse(text) as Output;
  }
}
