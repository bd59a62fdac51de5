import { createHmac } from 'node:crypto';
import type { SealingKeys } from '../people/sealing.ts';

/**
 * Fingerprints of an accepted request: of its idempotency key (or of its request id when it had no key), and of its
 * body.
 */
export interface RequestFingerprint {
  key: string;
  body: string;
}

/** What identifies a request: its own id, and the caller's idempotency key if there is one. */
export interface IdentifiedRequest {
  id: string;
  idempotencyKey: string | undefined;
}

function fingerprintOf(keys: Pick<SealingKeys, 'tag'>, text: string): string {
  return createHmac('sha256', keys.tag).update(text).digest().subarray(0, 9).toString('base64url');
}

/**
 * Computes the fingerprints of a request's idempotency key (or of its request id when it has no key) and of its body: 72
 * bits each, base64url. The fingerprint of a key depends on `purpose`, so a text and an appeal may use the same key.
 */
export function requestFingerprint(
  { id, idempotencyKey }: IdentifiedRequest,
  keys: Pick<SealingKeys, 'tag'>,
  body: unknown,
  purpose: 'text' | 'appeal' | 'decision' | 'staff' = 'text',
): RequestFingerprint {
  return {
    key: fingerprintOf(keys, `${purpose} ${idempotencyKey ?? id}`),
    body: fingerprintOf(keys, JSON.stringify(body)),
  };
}
