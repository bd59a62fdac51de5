import type { IncomingMessage } from 'node:http';

export const tooLarge = Symbol('too large');

/** API Gateway's limit for a request's body: 10 MB. */
const limitBytes = 10 * 1024 * 1024;

/** Reads a body to its end, even one that is too large, so that the client can receive the 413 response. */
export async function readBody(request: IncomingMessage): Promise<Buffer | typeof tooLarge> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limitBytes) chunks.push(chunk);
  }
  return size > limitBytes ? tooLarge : Buffer.concat(chunks);
}
