import type { RequestFingerprint } from './request-fingerprint.ts';

/** The fingerprints of the requests that created or changed an item: the latest one, and earlier ones, newest first. */
export interface RememberedRequests {
  request: RequestFingerprint;
  earlierRequests?: RequestFingerprint[];
}

/** How many requests an item remembers. Older ones are dropped. */
const maxRemembered = 16;

/**
 * Compares a request with the remembered ones. `replay`: it was accepted before. `reused`: its idempotency key belongs
 * to a request with another body. `undefined`: it is new.
 */
export function recall(
  { request, earlierRequests = [] }: RememberedRequests,
  incoming: RequestFingerprint,
): 'replay' | 'reused' | undefined {
  const known = [request, ...earlierRequests].find(({ key }) => key === incoming.key);
  if (known === undefined) return undefined;
  return known.body === incoming.body ? 'replay' : 'reused';
}

/** Adds a request to the remembered ones, and drops the oldest when there are too many. */
export function remember(
  { request, earlierRequests = [] }: RememberedRequests,
  incoming: RequestFingerprint,
): RememberedRequests {
  return {
    request: incoming,
    earlierRequests: [request, ...earlierRequests].slice(0, maxRemembered - 1),
  };
}
