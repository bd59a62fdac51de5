import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { StoredValues } from '../operation/stored-values.ts';

export interface SigningKey {
  kid: string;
  privateKey: Awaited<ReturnType<typeof importJWK>>;
  publicJwk: JWK;
}

const storageName = 'issuer-key';

/** Returns the issuer's RS256 key. It is generated once and stored in the data directory. */
export async function signingKey(storedValues: StoredValues): Promise<SigningKey> {
  const jwk = JSON.parse(
    storedValues.get(storageName) ?? storedValues.set(storageName, await newKey()),
  ) as JWK;
  const { kty, n, e } = jwk;
  if (kty === undefined || n === undefined || e === undefined)
    throw new Error('the stored issuer key is not an RSA key');
  const kid = await calculateJwkThumbprint({ kty, n, e });
  return {
    kid,
    privateKey: await importJWK(jwk, 'RS256'),
    publicJwk: { kty, n, e, kid, alg: 'RS256', use: 'sig' },
  };
}

async function newKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
}
