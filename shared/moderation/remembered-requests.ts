import type { RequestFingerprint } from './request-fingerprint.ts';

/** What an item remembers of the requests that made it what it is: the latest, and those before it, newest first. */
export interface RememberedRequests {
  request: RequestFingerprint;
  earlierRequests?: RequestFingerprint[];
}

/** How many requests an item remembers. */
export const maxRemembered = 16;

/** Whether a request was accepted before, is another one under a key that was used, or is new (`undefined`). */
export function recall(
  { request, earlierRequests = [] }: RememberedRequests,
  incoming: RequestFingerprint,
): 'replay' | 'reused' | undefined {
  const known = [request, ...earlierRequests].find(({ key }) => key === incoming.key);
  if (known === undefined) return undefined;
  return known.body === incoming.body ? 'replay' : 'reused';
}

/** The memory with one more request in it; the oldest is forgotten. */
export function remember(
  { request, earlierRequests = [] }: RememberedRequests,
  incoming: RequestFingerprint,
): RememberedRequests {
  return {
    request: incoming,
    earlierRequests: [request, ...earlierRequests].slice(0, maxRemembered - 1),
  };
}
