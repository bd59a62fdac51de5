import { describe, expect, it } from 'vitest';
import { CommunityReview } from '../../../shared/community-reviews/schema.ts';
import { Suggestion } from '../../../shared/suggestions/schema.ts';

const takes = (schema: typeof CommunityReview | typeof Suggestion, value: unknown) =>
  schema.safeParse(value).success;
const suggestion = { area: 'fact', text: 'The premiere was a day later.' };

describe('a community review', () => {
  it.each([
    ['only stars', { stars: 1 }],
    [
      'everything',
      { stars: 5, age: 18, headline: 'h', text: 't', concerns: ['too-scary'], grid: { language: 0 } },
    ],
    ['the youngest age', { stars: 3, age: 2 }],
    ['a text of 5000 characters', { stars: 3, text: 'x'.repeat(5000) }],
    ['emoji, including a joined family', { stars: 3, text: '👩‍👩‍👧 loved it' }],
    ['an empty grid', { stars: 3, grid: {} }],
  ])('is accepted with %s', (_, value) => expect(takes(CommunityReview, value)).toBe(true));

  it.each([
    ['no stars', {}],
    ['0 stars', { stars: 0 }],
    ['6 stars', { stars: 6 }],
    ['half stars', { stars: 4.5 }],
    ['stars as text', { stars: '4' }],
    ['infinite stars', { stars: Number.POSITIVE_INFINITY }],
    ['age -1', { stars: 4, age: -1 }],
    ['age 19', { stars: 4, age: 19 }],
    ['age 200', { stars: 4, age: 200 }],
    ['null as age', { stars: 4, age: null }],
    ['a text of 5001 characters', { stars: 4, text: 'x'.repeat(5001) }],
    ['a headline of 121 characters', { stars: 4, headline: 'x'.repeat(121) }],
    ['a lone surrogate', { stars: 4, text: 'half \ud83d of it' }],
    ['a NUL', { stars: 4, text: 'a\0b' }],
    ['a replacement character', { stars: 4, text: 'caf\ufffd' }],
    ['a repeated concern', { stars: 4, concerns: ['too-scary', 'too-scary'] }],
    ['an unknown concern', { stars: 4, concerns: ['too-long'] }],
    ['an unknown grid category', { stars: 4, grid: { smell: 3 } }],
    ['a prototype', JSON.parse('{"stars":4,"__proto__":{"state":"published"}}')],
    ['a level of 6', { stars: 4, grid: { language: 6 } }],
    ['a state', { stars: 4, state: 'published' }],
    ['a role', { stars: 4, role: 'admin' }],
    ['a list instead of an object', [{ stars: 4 }]],
    ['null', null],
  ])('is refused with %s', (_, value) => expect(takes(CommunityReview, value)).toBe(false));

  it('is stored in Unicode normal form C, without surrounding white space', () => {
    expect(CommunityReview.parse({ stars: 4, text: '  cafe\u0301 \n' }).text).toBe('caf\u00e9');
  });
});

describe('a suggestion', () => {
  it.each([
    ['a text', suggestion],
    ['changes by field', { ...suggestion, patch: { 'details.network': 'HBO', '/story': 'New.' } }],
    ['a list of changes', { ...suggestion, patch: [{ path: '/story', value: 'New.' }] }],
    ['evidence', { ...suggestion, evidenceUrl: 'https://example.org/a?b=c', credit: true }],
  ])('is accepted with %s', (_, value) => expect(takes(Suggestion, value)).toBe(true));

  it.each([
    ['no text', { area: 'fact' }],
    ['an empty text', { area: 'fact', text: '   ' }],
    ['an unknown area', { ...suggestion, area: 'all' }],
    ['a path without a slash', { ...suggestion, patch: [{ path: 'story', value: 'x' }] }],
    ['a path to a prototype', { ...suggestion, patch: [{ path: '/__proto__/x', value: 'x' }] }],
    ['a field without a name', { ...suggestion, patch: { 'details..network': 'x' } }],
    ['a field of a prototype', { ...suggestion, patch: { 'a.__proto__.b': 'x' } }],
    ['an object with a member that no field has', { ...suggestion, patch: { story: { 'a.b': 1 } } }],
    ['eleven changes', { ...suggestion, patch: Array(11).fill({ path: '/story', value: 'x' }) }],
    ['eleven fields', { ...suggestion, patch: Object.fromEntries(Array.from('abcdefghijk', (f) => [f, 1])) }],
    ['evidence over http', { ...suggestion, evidenceUrl: 'http://example.org' }],
    ['evidence as a script', { ...suggestion, evidenceUrl: 'javascript:alert(1)' }],
    ['a NUL in a path', { ...suggestion, patch: { 'a\0': 'x' } }],
    ['a lone surrogate in a path', { ...suggestion, patch: { '\ud83d': 'x' } }],
    ['a lone surrogate in a value', { ...suggestion, patch: { story: '\udc00' } }],
  ])('is refused with %s', (_, value) => expect(takes(Suggestion, value)).toBe(false));
});
