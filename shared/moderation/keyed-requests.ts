import type { SealingKeys } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import {
  type IdentifiedRequest,
  type RequestFingerprint,
  requestFingerprint,
} from './request-fingerprint.ts';

/** Something that staff change, with its latest requests that had an `Idempotency-Key`, newest first. */
export interface WithRequests {
  requests?: RequestFingerprint[] | undefined;
}

/** How many requests of staff an item remembers. Older ones are dropped. */
const maxRemembered = 4;

/**
 * Computes the fingerprints of a request by the member of staff with the tag `by`; `undefined` when it has no
 * idempotency key. `action` and `body` say what is asked for. Two people may use the same key.
 */
export function keyedRequest(
  { id, idempotencyKey }: IdentifiedRequest,
  keys: Pick<SealingKeys, 'tag'>,
  by: string,
  action: string,
  body: unknown = {},
): RequestFingerprint | undefined {
  if (idempotencyKey === undefined) return undefined;
  const request = { id, idempotencyKey: `${by} ${idempotencyKey}` };
  return requestFingerprint(request, keys, { action, body }, 'staff');
}

/**
 * Compares a request with the remembered ones. `replay`: it was accepted before. `reused`: its idempotency key belongs
 * to another request. `undefined`: it is new or has no key.
 */
export function recallKeyed(
  item: WithRequests | undefined,
  asked: RequestFingerprint | undefined,
): 'replay' | 'reused' | undefined {
  const known = item?.requests?.find(({ key }) => key === asked?.key);
  if (known === undefined) return undefined;
  return known.body === asked?.body ? 'replay' : 'reused';
}

/** Adds a request with a key to the remembered ones, and drops the oldest when there are too many. */
export function rememberKeyed(
  item: WithRequests | undefined,
  asked: RequestFingerprint | undefined,
): { requests?: RequestFingerprint[] } {
  const requests = asked ? [asked, ...(item?.requests ?? [])].slice(0, maxRemembered) : item?.requests;
  return defined({ requests });
}
