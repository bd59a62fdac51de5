import { createHmac } from 'node:crypto';

/** One generation of a key, and the letter that marks what was made with it. */
export interface Generation {
  letter: string;
  key: Buffer;
}

/** The current generation, which makes, and where there is one the previous, which still opens. */
export type KeyRing = readonly [Generation, ...Generation[]];

/**
 * The keys of an installation. `tag` names people and `ledger` what outlives their erasure: they are part of stored
 * keys, so they can't change. The others make ids and cursors and can be rotated.
 */
export interface SealingKeys {
  tag: Buffer;
  ledger: Buffer;
  receipt: KeyRing;
  review: KeyRing;
  case: KeyRing;
  cursor: KeyRing;
}

const maxGenerations = 2;

/** The key of one purpose from a secret; another purpose's cannot be told from it. */
export function deriveKey(secret: string | Buffer, purpose: string): Buffer {
  return createHmac('sha256', secret).update(`nightlight ${purpose}`).digest();
}

/**
 * The generations of a purpose from their setting: `b:SECRET,a:SECRET`, the current first.
 * Throws when it names none, more than two, or a letter twice.
 */
export function keyRing(purpose: string, setting: string): KeyRing {
  const [current, ...previous] = setting.split(',').map((part): Generation => {
    const [, letter, secret] = /^([A-Za-z]):(.+)$/.exec(part) ?? [];
    if (letter === undefined || secret === undefined)
      throw new Error(`The generations of the ${purpose} key must be LETTER:SECRET, separated by commas`);
    return { letter, key: deriveKey(secret, purpose) };
  });
  const letters = new Set([current, ...previous].map((generation) => generation?.letter));
  if (current === undefined || letters.size !== previous.length + 1 || letters.size > maxGenerations)
    throw new Error(`The ${purpose} key must have one or two generations, each with a letter of its own`);
  return [current, ...previous];
}

/** The cursors' keys of a function that makes some kind of id: one for each generation of that. */
export function cursorKeys(ring: KeyRing): KeyRing {
  const derived = ({ letter, key }: Generation): Generation => ({ letter, key: deriveKey(key, 'cursor') });
  const [current, ...previous] = ring;
  return [derived(current), ...previous.map(derived)];
}
