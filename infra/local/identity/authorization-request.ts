import { defined } from '../defined.ts';

/** A valid authorization request (RFC 6749, section 4.1.1). */
export interface AuthorizationRequest {
  clientId: string;
  redirectUri: string;
  state?: string;
  nonce?: string;
  scope: string;
  challenge: string;
}

export const parameters = [
  'client_id',
  'redirect_uri',
  'response_type',
  'scope',
  'state',
  'nonce',
  'code_challenge',
  'code_challenge_method',
] as const;

/**
 * Parses an authorization request. Returns an error message when it is invalid. PKCE with S256 is required. Any loopback
 * redirect_uri is accepted, because the template does not know the port of a local stack.
 */
export function readAuthorizationRequest(
  query: URLSearchParams,
  clients: readonly string[],
): AuthorizationRequest | string {
  const clientId = query.get('client_id') ?? '';
  const redirectUri = query.get('redirect_uri') ?? '';
  const challenge = query.get('code_challenge') ?? '';
  if (!clients.includes(clientId)) return 'client_id is unknown';
  if (!isLoopback(redirectUri))
    return 'redirect_uri should be a URL on this machine, such as http://localhost:3000/callback';
  if (query.get('response_type') !== 'code') return 'response_type should be code';
  if (query.get('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(challenge))
    return 'a code_challenge with code_challenge_method S256 is required';
  const state = query.get('state');
  const nonce = query.get('nonce');
  return {
    clientId,
    redirectUri,
    challenge,
    scope: query.get('scope') ?? 'openid profile',
    ...defined({ state: state === null ? undefined : state, nonce: nonce === null ? undefined : nonce }),
  };
}

export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, protocol } = new URL(address);
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
