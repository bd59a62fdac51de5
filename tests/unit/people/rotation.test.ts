import { describe, expect, it } from 'vitest';
import { openCursor, sealCursor } from '../../../shared/http/cursor.ts';
import { keysFrom } from '../../../shared/people/keys-from.ts';
import { referenced, referenceTo, seal, tagOf, unseal } from '../../../shared/people/sealing.ts';
import { cursorKeys, keyRing } from '../../../shared/people/sealing-keys.ts';

const secret = (generation: string) => generation.repeat(64);
/** The environment of an installation with these key generations, the current one first. */
const installation = (...generations: string[]) => {
  const ring = generations.map((generation) => `${generation}:${secret(generation)}`).join(',');
  const environment = {
    TAG_SECRET: 'a secret for tests',
    LEDGER_SECRET: 'another',
    RECEIPT_SECRETS: ring,
    REVIEW_SECRETS: ring,
    CASE_SECRETS: ring,
  };
  return keysFrom(environment, 'tag', 'ledger', 'receipt', 'review', 'case');
};
const first = installation('a');
const rotated = installation('b', 'a');
const rotatedTwice = installation('c', 'b');
const address = { person: 'AAECAwQFBgc', item: 'CAkKCwwNDg8' };
const purposes = ['receipt', 'review', 'case'] as const;

describe.each(purposes)('a %s id from before a rotation', (purpose) => {
  const id = seal(first, purpose, address);

  it('can be opened after the rotation, while new ids use the new key', () => {
    expect(unseal(rotated, purpose, id)).toEqual(address);
    const fresh = seal(rotated, purpose, address);
    expect(fresh.slice(4, 5)).toBe('b');
    expect(unseal(rotated, purpose, fresh)).toEqual(address);
    expect(unseal(first, purpose, fresh)).toBeUndefined();
  });

  it('cannot be opened after the next rotation, but newer ids can', () => {
    expect(unseal(rotatedTwice, purpose, id)).toBeUndefined();
    expect(unseal(rotatedTwice, purpose, seal(rotated, purpose, address))).toEqual(address);
  });

  it('does not open to the same submission when the letter of the key generation is changed', () => {
    expect(unseal(rotated, purpose, `${id.slice(0, 4)}b${id.slice(5)}`)).not.toEqual(address);
  });
});

describe('a cursor from before a rotation', () => {
  const [before, after, later] = [first, rotated, rotatedTwice].map(({ review }) => cursorKeys(review));
  if (!before || !after || !later) throw new Error('there are three');
  const cursor = sealCursor(before, 'list', { place: 1 });

  it('can be opened after the rotation, and is refused after the next one', () => {
    expect(openCursor(after, 'list', cursor)).toEqual({ position: { place: 1 } });
    expect(openCursor(later, 'list', cursor)).toEqual({ refused: 'cursor-invalid' });
    expect(openCursor(later, 'list', sealCursor(after, 'list', 2))).toEqual({ position: 2 });
  });

  it('is sealed with a derived key, not the key of the ids, and cannot be opened with the keys of another purpose', () => {
    expect(before[0].key.equals(first.review[0].key)).toBe(false);
    expect(openCursor(cursorKeys(first.case), 'list', cursor)).toEqual({ refused: 'cursor-invalid' });
  });
});

describe('the stored tags of people and references to submissions', () => {
  it('do not change when keys are rotated', () => {
    expect(tagOf(rotatedTwice, 'person', 'ana')).toBe(tagOf(first, 'person', 'ana'));
    // If this value changed, no installation would find its people.
    expect(tagOf(first, 'person', 'ana')).toBe('ysGkMpfuDqU');
    const reference = referenceTo(first, address);
    expect(referenceTo(rotatedTwice, address)).toBe(reference);
    expect(referenced(rotatedTwice, reference)).toEqual(address);
    expect(reference).not.toContain(address.person);
    for (const purpose of purposes) expect(seal(first, purpose, address)).not.toContain(reference);
    for (const text of ['', 'x', `${reference}A`, seal(first, 'review', address)])
      expect(referenced(first, text)).toBeUndefined();
  });
});

describe('the setting with the generations of a key', () => {
  it.each([
    '',
    secret('a'),
    'a:',
    `:${secret('a')}`,
    `1:${secret('a')}`,
    `ab:${secret('a')}`,
    `a:${secret('a')},`,
    `a:${secret('a')},a:${secret('b')}`,
    `c:${secret('c')},b:${secret('b')},a:${secret('a')}`,
  ])('is refused when it is %j', (text) => {
    expect(() => keyRing('receipt', text)).toThrow('receipt key');
  });

  it('prevents the start when it is missing, and the error names it', () => {
    expect(() => keysFrom({ RECEIPT_SECRETS: 'a:x' }, 'receipt', 'tag')).toThrow('TAG_SECRET');
  });
});
