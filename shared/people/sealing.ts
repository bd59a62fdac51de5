import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { KeyRing, SealingKeys } from './sealing-keys.ts';

export type { SealingKeys } from './sealing-keys.ts';

/**
 * The address of one submission or report: the tag of its author, and a tag of its own (`item`). Each is 8 bytes,
 * base64url (11 characters).
 */
export interface Address {
  person: string;
  item: string;
}

/** Returns a keyed pseudonym of the given parts: 64 bits, base64url. */
export function tagOf(keys: Pick<SealingKeys, 'tag'>, ...parts: string[]): string {
  return createHmac('sha256', keys.tag)
    .update(JSON.stringify(parts))
    .digest()
    .subarray(0, 8)
    .toString('base64url');
}

/**
 * Returns a keyed fingerprint of the given parts: 64 bits, base64url. It is for the ledger, the records that are kept
 * after an erasure. Without the key nobody can check which value it stands for.
 */
export function ledgerFingerprint({ ledger }: Pick<SealingKeys, 'ledger'>, ...parts: string[]): string {
  return createHmac('sha256', ledger)
    .update(JSON.stringify(parts))
    .digest()
    .subarray(0, 8)
    .toString('base64url');
}

/** Returns the second pseudonym of a person, under which their ledger is stored. It is kept after an erasure. */
export function ledgerTag(keys: Pick<SealingKeys, 'ledger'>, person: string): string {
  return ledgerFingerprint(keys, 'person', person);
}

const prefixes = { receipt: 'rcp_', review: 'rev_', case: 'cas_', suggestion: 'sug_' } as const;
type Purpose = keyof typeof prefixes;
type RingOf<Name extends Purpose> = Pick<SealingKeys, Name>;

const blockOf = (key: Buffer, address: Address): string => {
  const block = Buffer.concat([
    Buffer.from(address.person, 'base64url'),
    Buffer.from(address.item, 'base64url'),
  ]);
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
};

const addressIn = (key: Buffer, text: string): Address | undefined => {
  if (!/^[\w-]{22}$/.test(text)) return undefined;
  const block = Buffer.from(text, 'base64url');
  // The last character has unused bits, so several texts decode to the same bytes. Only the canonical one is valid.
  if (block.toString('base64url') !== text) return undefined;
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const address = Buffer.concat([decipher.update(block), decipher.final()]);
  return {
    person: address.subarray(0, 8).toString('base64url'),
    item: address.subarray(8).toString('base64url'),
  };
};

/**
 * Turns an address into a public id of 27 characters: a prefix, the letter of the current generation of the purpose's
 * key, and one AES-256 block, which is a keyed permutation of the 16 address bytes. A guessed id decrypts to a random
 * address, which exists with a probability of about 2^-100.
 */
export function seal<Name extends Purpose>(keys: RingOf<Name>, purpose: Name, address: Address): string {
  const [{ letter, key }] = keys[purpose] as KeyRing;
  return prefixes[purpose] + letter + blockOf(key, address);
}

/** Returns the address in a public id made by the current or previous generation; `undefined` for any other text. */
export function unseal<Name extends Purpose>(
  keys: RingOf<Name>,
  purpose: Name,
  id: string,
): Address | undefined {
  if (!id.startsWith(prefixes[purpose])) return undefined;
  const generation = (keys[purpose] as KeyRing).find(({ letter }) => letter === id[4]);
  return generation && addressIn(generation.key, id.slice(5));
}

const referenceKey = ({ tag }: Pick<SealingKeys, 'tag'>): Buffer =>
  createHmac('sha256', tag).update('nightlight reference').digest();

/**
 * Encrypts an address so that it can be stored in an item of another person. The key is not rotated, unlike those of
 * public ids, so stored references stay valid.
 */
export function referenceTo(keys: Pick<SealingKeys, 'tag'>, address: Address): string {
  return blockOf(referenceKey(keys), address);
}

/** Returns the address in a stored reference; `undefined` for any other text. */
export function referenced(keys: Pick<SealingKeys, 'tag'>, reference: string): Address | undefined {
  return addressIn(referenceKey(keys), reference);
}
