import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

/** The place of one submission: whose it is and which of theirs. Both are 8 bytes, base64url (11 characters). */
export interface Address {
  person: string;
  item: string;
}

/** Keys derived from the one secret of a deployment; losing it makes receipts unreadable, so it is never rotated. */
export interface SealingKeys {
  tag: Buffer;
  receipt: Buffer;
  review: Buffer;
  case: Buffer;
  cursor: Buffer;
  /** Of what outlives an erasure; nothing else is derived with it, so that the two cannot be brought together. */
  ledger: Buffer;
}

const derive = (secret: string, purpose: string): Buffer =>
  createHmac('sha256', secret).update(`nightlight ${purpose}`).digest();

/** Derives the keys for tags, receipts, public review ids and cursors. */
export const sealingKeys = (secret: string): SealingKeys => ({
  tag: derive(secret, 'tag'),
  receipt: derive(secret, 'receipt'),
  review: derive(secret, 'review'),
  case: derive(secret, 'case'),
  cursor: derive(secret, 'cursor'),
  ledger: derive(secret, 'ledger'),
});

/** A keyed pseudonym of 64 bits, base64url. */
export const tagOf = (keys: SealingKeys, ...parts: string[]): string =>
  createHmac('sha256', keys.tag).update(JSON.stringify(parts)).digest().subarray(0, 8).toString('base64url');

/** A keyed mark of 64 bits, base64url, for what outlives an erasure: without the key it leads back to nothing. */
export const ledgerMark = ({ ledger }: Pick<SealingKeys, 'ledger'>, ...parts: string[]): string =>
  createHmac('sha256', ledger).update(JSON.stringify(parts)).digest().subarray(0, 8).toString('base64url');

/** The second tag of a person, under which what protects others outlives an erasure. */
export const ledgerTag = (keys: Pick<SealingKeys, 'ledger'>, person: string): string =>
  ledgerMark(keys, 'person', person);

const prefixes = { receipt: 'rcp_', review: 'rev_', case: 'cas_' } as const;
type Purpose = keyof typeof prefixes;

/**
 * Turns an address into a public id of 26 characters: one AES-256 block, a keyed permutation of the 16 address
 * bytes. A guess decrypts to a random address, which exists with a probability of about 2^-100.
 */
export const seal = (keys: SealingKeys, purpose: Purpose, address: Address): string => {
  const block = Buffer.concat([
    Buffer.from(address.person, 'base64url'),
    Buffer.from(address.item, 'base64url'),
  ]);
  const cipher = createCipheriv('aes-256-ecb', keys[purpose], null).setAutoPadding(false);
  return prefixes[purpose] + Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
};

/** The address behind a public id, or `undefined` when the text has not the form of one. */
export const unseal = (keys: SealingKeys, purpose: Purpose, id: string): Address | undefined => {
  if (!id.startsWith(prefixes[purpose]) || !/^[\w-]{22}$/.test(id.slice(4))) return undefined;
  const block = Buffer.from(id.slice(4), 'base64url');
  // The last letter has bits to spare: only one of its forms is the id that was given out.
  if (block.toString('base64url') !== id.slice(4)) return undefined;
  const decipher = createDecipheriv('aes-256-ecb', keys[purpose], null).setAutoPadding(false);
  const address = Buffer.concat([decipher.update(block), decipher.final()]);
  return {
    person: address.subarray(0, 8).toString('base64url'),
    item: address.subarray(8).toString('base64url'),
  };
};
