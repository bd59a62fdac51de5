import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { Problem } from './problem.ts';

const algorithm = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;
/** The first byte of every cursor: how it is made, and with which generation of the key. */
const format = 1;

/** The nonce follows from the content: the same place in the same list is the same cursor, so answers can be cached. */
const nonceFor = (key: Buffer, scope: string, plain: Buffer): Buffer =>
  createHmac('sha256', key)
    .update('nonce\0')
    .update(`${scope}\0`)
    .update(plain)
    .digest()
    .subarray(0, nonceLength);

const associated = (scope: string): Buffer => Buffer.from(`${format}\0${scope}`);

/**
 * An opaque continuation of a list: the position encrypted and authenticated, base64url. `scope` names the list, its
 * filters and, for a person's own list, the person: a cursor is good for no other, and shows nothing of its position.
 */
export const sealCursor = (key: Buffer, scope: string, position: unknown): string => {
  const plain = Buffer.from(JSON.stringify(position));
  const nonce = nonceFor(key, scope, plain);
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(associated(scope));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(format), nonce, sealed, cipher.getAuthTag()]).toString('base64url');
};

const decrypted = (key: Buffer, scope: string, cursor: string): Buffer | undefined => {
  const bytes = Buffer.from(cursor, 'base64url');
  // A decoder overlooks what does not belong there, and the last letter has bits to spare: one form only is the cursor.
  if (bytes.length <= 1 + nonceLength + tagLength || bytes[0] !== format) return undefined;
  if (bytes.toString('base64url') !== cursor) return undefined;
  const nonce = bytes.subarray(1, 1 + nonceLength);
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength });
  decipher.setAAD(associated(scope)).setAuthTag(bytes.subarray(-tagLength));
  const plain = decipher.update(bytes.subarray(1 + nonceLength, -tagLength));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return undefined;
  }
};

/** The position in a cursor that this service made for the same list; 400 `cursor-invalid` for every other text. */
export const openCursor = <Position>(key: Buffer, scope: string, cursor: string): Position => {
  const plain = decrypted(key, scope, cursor);
  if (plain === undefined)
    throw new Problem(400, 'cursor-invalid', 'The cursor does not belong to this list; start without one');
  return JSON.parse(plain.toString('utf8')) as Position;
};
