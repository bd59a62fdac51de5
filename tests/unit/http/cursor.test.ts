import { describe, expect, it } from 'vitest';
import { openCursor, signCursor } from '../../../shared/http/cursor.ts';
import { Problem } from '../../../shared/http/problem.ts';
import { sealingKeys } from '../../../shared/people/sealing.ts';

const { cursor: key } = sealingKeys('a secret for tests');
const position = { pk: 'PERSON#a', listSort: '2026-11-01T10:00:00.000Z' };
const cursor = signCursor(key, 'reviews/coco/all/newest', position);
const [payload = '', mark = ''] = cursor.split('.');
const flip = (text: string, at: number) =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
const refusal = (given: string, scope = 'reviews/coco/all/newest', withKey = key): unknown => {
  try {
    return openCursor(withKey, scope, given);
  } catch (error) {
    return error instanceof Problem ? `${error.status} ${error.code}` : error;
  }
};

describe('a cursor', () => {
  it('opens for the list that it was made for', () => {
    expect(openCursor(key, 'reviews/coco/all/newest', cursor)).toEqual(position);
  });

  it.each([
    ['another list', cursor, 'reviews/bluey/all/newest'],
    ['another order of the same list', cursor, 'reviews/coco/all/helpful'],
    ['a scope that only looks the same', cursor, 'reviews/coco/all/newest\n'],
    ['a changed position', `${flip(payload, 3)}.${mark}`],
    ['a changed signature', `${payload}.${flip(mark, 0)}`],
    ['a changed last letter', flip(cursor, cursor.length - 1)],
    ['something behind it', `${cursor}.x`],
    ['a space in it', `${payload}.${mark.slice(0, 4)} ${mark.slice(4)}`],
    ['padding', `${cursor}==`],
    ['half a signature', `${payload}.${mark.slice(0, 8)}`],
    ['no signature', payload],
    ['an empty signature', `${payload}.`],
    ['a position of its own', `${Buffer.from('{"pk":"x"}').toString('base64url')}.${mark}`],
    ['nothing', ''],
    ['a dot', '.'],
  ])('is refused with %s', (_, given, scope?: string) => {
    expect(refusal(given, scope)).toBe('400 cursor-invalid');
  });

  it('is refused with other keys', () => {
    const other = sealingKeys('another secret');
    expect(refusal(cursor, undefined, other.cursor)).toBe('400 cursor-invalid');
    expect(refusal(cursor, undefined, sealingKeys('a secret for tests').receipt)).toBe('400 cursor-invalid');
  });
});
