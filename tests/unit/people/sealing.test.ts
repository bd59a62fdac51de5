import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, tagOf, unseal } from '../../../shared/people/sealing.ts';
import { sealingKeys } from '../../support/sealing-keys.ts';

const keys = sealingKeys('a secret for tests');
const tag = fc
  .uint8Array({ minLength: 8, maxLength: 8 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));
const address = fc.record({ person: tag, item: tag });
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('a sealed id of a submission', () => {
  it('can be opened with the purpose and the keys it was sealed with', () => {
    fc.assert(
      fc.property(address, fc.constantFrom('receipt' as const, 'review' as const), (place, purpose) => {
        const id = seal(keys, purpose, place);
        expect(id).toMatch(/^(rcp|rev)_a[\w-]{22}$/);
        expect(unseal(keys, purpose, id)).toEqual(place);
      }),
    );
  });

  it('opens to its submission only with its own last letter', () => {
    fc.assert(
      fc.property(address, (place) => {
        const id = seal(keys, 'receipt', place);
        const opened = [...alphabet].filter((letter) => unseal(keys, 'receipt', id.slice(0, -1) + letter));
        expect(opened).toContain(id.at(-1));
        for (const letter of opened)
          if (letter !== id.at(-1))
            expect(unseal(keys, 'receipt', id.slice(0, -1) + letter)).not.toEqual(place);
      }),
    );
  });

  it('does not open to its submission with another purpose, other keys or a changed letter', () => {
    fc.assert(
      fc.property(address, fc.nat({ max: 20 }), (place, position) => {
        const id = seal(keys, 'receipt', place);
        expect(unseal(keys, 'review', id)).toBeUndefined();
        expect(unseal(keys, 'review', `rev_${id.slice(4)}`)).not.toEqual(place);
        expect(unseal(sealingKeys('another secret'), 'receipt', id)).not.toEqual(place);
        const at = 5 + position;
        const changed = id.slice(0, at) + (id[at] === 'A' ? 'B' : 'A') + id.slice(at + 1);
        expect(unseal(keys, 'receipt', changed)).not.toEqual(place);
      }),
    );
  });

  it('does not resemble another id of the same person, and does not contain the person’s tag', () => {
    const person = tagOf(keys, 'person', 'ana');
    const [one = '', other = ''] = ['a', 'b'].map((item) =>
      seal(keys, 'receipt', { person, item: tagOf(keys, 'review', item) }),
    );
    const same = [...one.slice(5)].filter((letter, index) => letter === other[index + 5]);
    expect(same.length).toBeLessThan(8);
    expect(one).not.toContain(person);
  });

  it.each([
    '',
    'rcp_',
    'rcp_short',
    'rcp_a',
    `rcp_a${'a'.repeat(20)}A`,
    `rcp_a${'a'.repeat(22)}A`,
    `rcp_a${'a'.repeat(21)}!`,
    `rcp_a${'a'.repeat(21)}A\n`,
    `rcp_${'A'.repeat(22)}`,
    `rcp_b${'A'.repeat(22)}`,
    `rcp_A${'A'.repeat(22)}`,
    `RCP_a${'A'.repeat(22)}`,
    `rev_a${'A'.repeat(22)}`,
    `rcp_a${'é'.repeat(11)}`,
    `rcp_../../../../etc/passwd`,
  ])('cannot be %j', (text) => expect(unseal(keys, 'receipt', text)).toBeUndefined());
});

describe('a tag of a person', () => {
  it('is the same for the same parts, and different when the parts are split elsewhere', () => {
    expect(tagOf(keys, 'person', 'ana')).toBe(tagOf(keys, 'person', 'ana'));
    expect(tagOf(keys, 'person', 'ana')).toMatch(/^[\w-]{11}$/);
    expect(tagOf(keys, 'ab', 'c')).not.toBe(tagOf(keys, 'a', 'bc'));
    expect(tagOf(keys, 'a","b')).not.toBe(tagOf(keys, 'a', 'b'));
  });

  it('is different with another secret', () => {
    expect(tagOf(sealingKeys('another secret'), 'person', 'ana')).not.toBe(tagOf(keys, 'person', 'ana'));
  });
});
