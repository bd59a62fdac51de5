import { describe, expect, it } from 'vitest';
import { sentenceForm } from '../../../shared/screening/text/phrase.ts';
import { shapesOf } from '../../../shared/screening/text/shape.ts';

const shape = shapesOf(
  { site: "shop shops shop's very_good_shop {colour}shop", colour: 'red gr(a|e)y' },
  { dot: String.raw`\s?(?:\.|dot)\s?`, domain: '{site}{dot}(?:com|org)' },
);

/** Returns what a shape matches in a text. */
const found = (written: string, text: string): string | undefined => shape(written).exec(text)?.[0];

describe('a shape matches', () => {
  it.each([
    ['an entry of a set', String.raw`\b{site}\b`, 'my shops here', 'shops'],
    ['an entry of several words', String.raw`\b{site}\b`, 'a very good shop', 'very good shop'],
    ['an entry that refers to a set', String.raw`\b{site}\b`, 'my greyshop', 'greyshop'],
    ['another shape as a whole', '(?:my )?{dot}?x', 'my shop dot x', ' dot x'],
    ['a shape that refers to shapes', '{domain}', 'go to shop dot com', 'shop dot com'],
    ['numbers of repetitions as such', String.raw`\d{2,3}{dot}\d{2}`, '1234.56', '234.56'],
  ])('%s', (_, written, text, match) => {
    expect(found(written, text)).toBe(match);
  });
});

it('keeps the alternatives of a shape together', () => {
  expect(shapesOf({}, { sign: 'a|b' })('x{sign}y').source).toBe('x(?:a|b)y');
});

it('has the flags that are given', () => {
  expect(shape('{site}', 'gu').flags).toBe('gu');
});

it('matches between words what its form says', () => {
  const spaced = shapesOf({ site: 'good_shop' }, {}, { ...sentenceForm, between: String.raw`\s` });
  expect(spaced('{site}').test('good\nshop')).toBe(true);
});

it('throws for an unknown name', () => {
  expect(() => shape('{nobody}')).toThrow('no set is called nobody');
});
