import { createHmac } from 'node:crypto';
import type { SealingKeys } from '../people/sealing.ts';

/** Fingerprints of a request that was accepted: of its idempotency key, or of itself when it had none, and of its body. */
export interface RequestFingerprint {
  key: string;
  body: string;
}

/** What identifies a request: its own id, and the caller's idempotency key where it has one. */
export interface IdentifiedRequest {
  id: string;
  idempotencyKey: string | undefined;
}

function fingerprintOf(keys: Pick<SealingKeys, 'tag'>, text: string): string {
  return createHmac('sha256', keys.tag).update(text).digest().subarray(0, 9).toString('base64url');
}

/**
 * Identifies a request by its idempotency key, or by itself when it has none, and by its body; 72 bits each, base64url.
 * The same idempotency key is another key for a text than for an appeal or a decision (`purpose`).
 */
export function requestFingerprint(
  { id, idempotencyKey }: IdentifiedRequest,
  keys: Pick<SealingKeys, 'tag'>,
  body: unknown,
  purpose: 'text' | 'appeal' | 'decision' = 'text',
): RequestFingerprint {
  return {
    key: fingerprintOf(keys, `${purpose} ${idempotencyKey ?? id}`),
    body: fingerprintOf(keys, JSON.stringify(body)),
  };
}
