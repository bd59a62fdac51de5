import type { PenaltyBox } from 'aws-jwt-verify/jwk';

class KeyUnknown extends Error {}

/**
 * Remembers for some milliseconds which key ids the issuer did not know, so that the same token sent many times asks
 * once. Another key id does not wait: it may be a new key's.
 */
export function unknownKeys(forMs: number, now: () => number): PenaltyBox {
  const untilOf = new Map<string, number>();
  return {
    wait: async (_, kid) => {
      if ((untilOf.get(kid) ?? 0) > now())
        throw new KeyUnknown('the issuer did not know this key a moment ago');
    },
    registerFailedAttempt: (_, kid) => {
      // As many stay as were asked about within the time, which is as many as the limit of fetches allows.
      for (const [one, until] of untilOf) if (until <= now()) untilOf.delete(one);
      untilOf.set(kid, now() + forMs);
    },
    registerSuccessfulAttempt: () => {},
  };
}
