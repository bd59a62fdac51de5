import type { IncomingMessage } from 'node:http';

export const TOO_LARGE = Symbol('too large');

/** API Gateway's limit for a request's body: 10 MB. */
const LIMIT_BYTES = 10 * 1024 * 1024;

/** Reads a body to its end, even one that is too large, so that the sender gets an answer. */
export async function readBody(request: IncomingMessage): Promise<Buffer | typeof TOO_LARGE> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LIMIT_BYTES) chunks.push(chunk);
  }
  return size > LIMIT_BYTES ? TOO_LARGE : Buffer.concat(chunks);
}
