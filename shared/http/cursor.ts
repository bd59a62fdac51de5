import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { type Refusal, refuse } from '../contract/refusal.ts';
import type { KeyRing } from '../people/sealing-keys.ts';

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;
const format = 1;

/**
 * Derives the nonce from the content: the same position in the same list always gives the same cursor, so answers can be
 * cached.
 */
const nonceFor = (key: Buffer, scope: string, plain: Buffer): Buffer =>
  createHmac('sha256', key)
    .update('nonce\0')
    .update(`${scope}\0`)
    .update(plain)
    .digest()
    .subarray(0, nonceLength);

const associated = (scope: string): Buffer => Buffer.from(`${format}\0${scope}`);

/**
 * Builds the cursor of the next page of a list: the letter of the key's generation, then the encrypted and authenticated
 * position in base64url. `scope` names the list, its filters and, for a person's own list, the person. The cursor is
 * valid only with the same scope and does not reveal the position.
 */
export function sealCursor([{ letter, key }]: KeyRing, scope: string, position: unknown): string {
  const plain = Buffer.from(JSON.stringify(position));
  const nonce = nonceFor(key, scope, plain);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(associated(scope));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return letter + Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
}

const decrypted = (key: Buffer, scope: string, text: string): Buffer | undefined => {
  const bytes = Buffer.from(text, 'base64url');
  // Node's decoder ignores invalid characters and unused bits of the last letter. Only the canonical form is accepted.
  if (bytes.length <= nonceLength + tagLength || bytes.toString('base64url') !== text) return undefined;
  const nonce = bytes.subarray(0, nonceLength);
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength });
  decipher.setAAD(associated(scope)).setAuthTag(bytes.subarray(-tagLength));
  const plain = decipher.update(bytes.subarray(nonceLength, -tagLength));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return undefined;
  }
};

/**
 * Reads the position from a cursor that `sealCursor` made for the same scope with the current or the previous key.
 * Without a cursor the position is `undefined`, which is the start of the list. Any other text is refused.
 */
export function openCursor<Position>(
  keys: KeyRing,
  scope: string,
  cursor: string | undefined,
): { position: Position | undefined } | Refusal<'cursor-invalid'> {
  if (cursor === undefined) return { position: undefined };
  const generation = keys.find(({ letter }) => letter === cursor[0]);
  const plain = generation && decrypted(generation.key, scope, cursor.slice(1));
  if (plain === undefined) return refuse('cursor-invalid');
  return { position: JSON.parse(plain.toString('utf8')) as Position };
}
