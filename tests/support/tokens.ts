import { createPublicKey } from 'node:crypto';
import {
  base64url,
  calculateJwkThumbprint,
  decodeJwt,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { signIn } from './client.ts';
import type { TestStack } from './stack.ts';

const hour = 3600;

/** Invalid tokens by what is wrong with them, with the problem code of the refusal. */
export async function forgedTokens(stack: TestStack, subject: string): Promise<[string, string, string][]> {
  const genuine = decodeJwt((await signIn(stack, subject, 'admin')).token ?? '');
  const jwk = JSON.parse(stack.storedValues.get('issuer-key') ?? '{}') as JWK & { n: string; e: string };
  const kid = await calculateJwkThumbprint({ kty: 'RSA', n: jwk.n, e: jwk.e });
  const issuerKey = await importJWK(jwk, 'RS256');
  const own = await generateKeyPair('RS256', { extractable: true });
  const ownJwk = await exportJWK(own.publicKey);
  const now = Math.floor(Date.now() / 1000);
  const pem = createPublicKey({ key: { kty: 'RSA', n: jwk.n, e: jwk.e }, format: 'jwk' }).export({
    type: 'spki',
    format: 'pem',
  });
  const sign = (claims: JWTPayload, key = issuerKey, header: Partial<JWTHeaderParameters> = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, ...header }).sign(key);
  const unsigned = (header: object) =>
    `${base64url.encode(JSON.stringify(header))}.${base64url.encode(JSON.stringify(genuine))}.`;
  const { exp: _, ...endless } = genuine;
  const { sub: __, ...nobody } = genuine;
  const whole = await sign(genuine);
  const [head, body, signature] = whole.split('.');
  const raised = base64url.encode(JSON.stringify({ ...genuine, sub: 'somebody-else' }));

  return [
    ['expired', await sign({ ...genuine, iat: now - 2 * hour, exp: now - hour }), 'token-expired'],
    ['not valid yet', await sign({ ...genuine, nbf: now + hour }), 'token-invalid'],
    ['without an end', await sign(endless), 'token-invalid'],
    ['of nobody', await sign(nobody), 'token-invalid'],
    [
      'an ID token',
      await sign({ ...genuine, token_use: 'id', aud: String(genuine.client_id) }),
      'token-invalid',
    ],
    ['of another client', await sign({ ...genuine, client_id: 'another' }), 'token-invalid'],
    ['of no client', await sign({ ...genuine, client_id: undefined }), 'token-invalid'],
    ['of another issuer', await sign({ ...genuine, iss: 'https://evil.example' }), 'token-invalid'],
    ['signed by another key', await sign(genuine, own.privateKey), 'token-invalid'],
    [
      'with a key of its own',
      await sign(genuine, own.privateKey, { jwk: ownJwk as never, kid: 'own' }),
      'token-invalid',
    ],
    [
      'with an address of keys',
      await sign(genuine, own.privateKey, { jku: 'https://evil.example/jwks' }),
      'token-invalid',
    ],
    [
      'HS256 with the public key',
      await sign(genuine, new TextEncoder().encode(String(pem)) as never, { alg: 'HS256' }),
      'token-invalid',
    ],
    ['alg none', unsigned({ alg: 'none' }), 'token-invalid'],
    ['alg None with the kid', unsigned({ alg: 'None', kid }), 'token-invalid'],
    ['without its signature', `${head}.${body}.`, 'token-invalid'],
    ['with other claims', `${head}.${raised}.${signature}`, 'token-invalid'],
    ['one letter short', whole.slice(0, -1), 'token-invalid'],
    ['two parts', `${head}.${body}`, 'token-invalid'],
    ['no token', 'x.y.z', 'token-invalid'],
    ['a long word', 'x'.repeat(6000), 'token-invalid'],
  ];
}
