import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { KeyRing, SealingKeys } from './sealing-keys.ts';

export type { SealingKeys } from './sealing-keys.ts';

/** The place of one submission: whose it is and which of theirs. Both are 8 bytes, base64url (11 characters). */
export interface Address {
  person: string;
  item: string;
}

/** A keyed pseudonym of 64 bits, base64url. */
export function tagOf(keys: Pick<SealingKeys, 'tag'>, ...parts: string[]): string {
  return createHmac('sha256', keys.tag)
    .update(JSON.stringify(parts))
    .digest()
    .subarray(0, 8)
    .toString('base64url');
}

/** A keyed fingerprint of 64 bits, base64url, for what outlives an erasure: without the key it leads back to nothing. */
export function ledgerFingerprint({ ledger }: Pick<SealingKeys, 'ledger'>, ...parts: string[]): string {
  return createHmac('sha256', ledger)
    .update(JSON.stringify(parts))
    .digest()
    .subarray(0, 8)
    .toString('base64url');
}

/** The second tag of a person, under which what protects others outlives an erasure. */
export function ledgerTag(keys: Pick<SealingKeys, 'ledger'>, person: string): string {
  return ledgerFingerprint(keys, 'person', person);
}

const prefixes = { receipt: 'rcp_', review: 'rev_', case: 'cas_' } as const;
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
  // The last letter has bits to spare: only one of its forms is the id that was given out.
  if (block.toString('base64url') !== text) return undefined;
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const address = Buffer.concat([decipher.update(block), decipher.final()]);
  return {
    person: address.subarray(0, 8).toString('base64url'),
    item: address.subarray(8).toString('base64url'),
  };
};

/**
 * Turns an address into a public id of 27 characters, with the current generation of the purpose's key: its letter,
 * and one AES-256 block, a keyed permutation of the 16 address bytes. A guess decrypts to a random address, which
 * exists with a probability of about 2^-100.
 */
export function seal<Name extends Purpose>(keys: RingOf<Name>, purpose: Name, address: Address): string {
  const [{ letter, key }] = keys[purpose] as KeyRing;
  return prefixes[purpose] + letter + blockOf(key, address);
}

/** The address behind a public id of the current or the previous generation; `undefined` for every other text. */
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
 * How one person's item names another's in the table: the address under a key that does not change with the
 * generations of public ids, so that what is stored stays one.
 */
export function referenceTo(keys: Pick<SealingKeys, 'tag'>, address: Address): string {
  return blockOf(referenceKey(keys), address);
}

/** The address that a stored reference names; `undefined` for every other text. */
export function referenced(keys: Pick<SealingKeys, 'tag'>, reference: string): Address | undefined {
  return addressIn(referenceKey(keys), reference);
}
