import type { PenaltyBox } from 'aws-jwt-verify/jwk';

class KeyUnknown extends Error {}

/**
 * Remembers for `forMs` milliseconds each key id that the issuer did not know, so that sending the same token many times
 * causes only one fetch. Other key ids are not delayed, because they may be new keys.
 */
export function unknownKeys(forMs: number, now: () => number): PenaltyBox {
  const untilOf = new Map<string, number>();
  return {
    wait: async (_, kid) => {
      if ((untilOf.get(kid) ?? 0) > now())
        throw new KeyUnknown('the issuer did not know this key a moment ago');
    },
    registerFailedAttempt: (_, kid) => {
      // Expired entries are removed here. The limit on fetches bounds how many entries remain.
      for (const [one, until] of untilOf) if (until <= now()) untilOf.delete(one);
      untilOf.set(kid, now() + forMs);
    },
    registerSuccessfulAttempt: () => {},
  };
}
