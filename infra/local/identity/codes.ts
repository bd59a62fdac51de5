import { createHash, randomBytes } from 'node:crypto';
import type { Person } from './person.ts';

/** The data of an authorization code that was not redeemed yet. */
export interface Grant {
  person: Person;
  clientId: string;
  redirectUri: string;
  challenge: string;
  scope: string;
  nonce?: string;
}

interface Redemption {
  clientId: string;
  redirectUri: string;
  verifier: string;
}

const codeSeconds = 300;

/** Issues and redeems authorization codes. Each is valid once, for five minutes, with the PKCE verifier (RFC 7636). */
export function createCodes(now: () => number) {
  const grants = new Map<string, Grant & { expires: number }>();
  return {
    issue(grant: Grant): string {
      const at = now();
      for (const [code, { expires }] of grants) if (expires < at) grants.delete(code);
      const code = randomBytes(24).toString('base64url');
      grants.set(code, { ...grant, expires: at + codeSeconds * 1000 });
      return code;
    },
    redeem(code: string, { clientId, redirectUri, verifier }: Redemption): Grant | undefined {
      const grant = grants.get(code);
      grants.delete(code);
      if (grant === undefined || grant.expires < now()) return undefined;
      const matches = createHash('sha256').update(verifier).digest('base64url') === grant.challenge;
      return matches && grant.clientId === clientId && grant.redirectUri === redirectUri ? grant : undefined;
    },
  };
}
