import { createHmac } from 'node:crypto';

/** One generation of a key, and the letter that every id made with it contains. */
interface Generation {
  letter: string;
  key: Buffer;
}

/** The current generation, which makes new ids, and optionally the previous one, which can still read old ids. */
export type KeyRing = readonly [Generation, ...Generation[]];

/**
 * The keys of an installation. `tag` makes the pseudonyms of people and `ledger` those of their ledgers. Both
 * are part of keys in the table, so they cannot change. The others make public ids and cursors, and can be
 * rotated.
 */
export interface SealingKeys {
  tag: Buffer;
  ledger: Buffer;
  receipt: KeyRing;
  review: KeyRing;
  case: KeyRing;
  suggestion: KeyRing;
  cursor: KeyRing;
}

const maxGenerations = 2;

/** Derives the key of one purpose from a secret (HMAC-SHA-256). No key reveals the key of another purpose. */
export function deriveKey(secret: string | Buffer, purpose: string): Buffer {
  return createHmac('sha256', secret).update(`nightlight ${purpose}`).digest();
}

/**
 * Reads the generations of a purpose's key from their setting, `b:SECRET,a:SECRET`, the current one first.
 * @throws when there are none or more than two, or when two have the same letter
 */
export function keyRing(purpose: string, setting: string): KeyRing {
  const [current, ...previous] = setting.split(',').map((part): Generation => {
    const [, letter, secret] = /^([A-Za-z]):(.+)$/.exec(part) ?? [];
    if (letter === undefined || secret === undefined)
      throw new Error(`Each generation of the ${purpose} key must be LETTER:SECRET; separate them by commas`);
    return { letter, key: deriveKey(secret, purpose) };
  });
  const letters = new Set([current, ...previous].map((generation) => generation?.letter));
  if (current === undefined || letters.size !== previous.length + 1 || letters.size > maxGenerations)
    throw new Error(`The ${purpose} key must have one or two generations with different letters`);
  return [current, ...previous];
}

/** Derives the cursor keys from the keys that make one purpose's public ids, one for each generation. */
export function cursorKeys(ring: KeyRing): KeyRing {
  const derived = ({ letter, key }: Generation): Generation => ({ letter, key: deriveKey(key, 'cursor') });
  const [current, ...previous] = ring;
  return [derived(current), ...previous.map(derived)];
}
