import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefused } from '../../../shared/contract/refusal.ts';
import { openCursor, sealCursor } from '../../../shared/http/cursor.ts';
import { sealingKeys } from '../../support/sealing-keys.ts';

const { cursor: key } = sealingKeys('a secret for tests');
const list = 'reviews/coco/all/newest';
const position = { pk: 'PERSON#XNS4ppimV48', sk: 'SUBMISSION#DB1c', listSort: '2026-11-01T10:00:00.000Z' };
const cursor = sealCursor(key, list, position);
const flip = (text: string, at: number) =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
const refusal = (given: string, scope = list, withKey = key): unknown => {
  const opened = openCursor(withKey, scope, given);
  return isRefused(opened) ? opened.refused : opened;
};

describe('a cursor', () => {
  it('opens to its position for the list that it was created for', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (place, scope) => {
        const expected: unknown = JSON.parse(JSON.stringify(place));
        expect(openCursor(key, scope, sealCursor(key, scope, place))).toEqual({ position: expected });
      }),
    );
  });

  it('may be omitted, which reads the list from the start', () => {
    expect(openCursor(key, list, undefined)).toEqual({ position: undefined });
  });

  it('is the same for the same position, so that answers can be cached', () => {
    expect(sealCursor(key, list, position)).toBe(cursor);
  });

  it('does not contain its position in readable form, and does not resemble the cursor for the next position', () => {
    const bytes = Buffer.from(cursor.slice(1), 'base64url');
    for (const part of ['PERSON', 'XNS4ppimV48', 'listSort', '2026'])
      expect(bytes.includes(part), part).toBe(false);
    expect(bytes.includes(Buffer.from('XNS4ppimV48', 'base64url'))).toBe(false);
    const next = sealCursor(key, list, { ...position, sk: 'SUBMISSION#DB1d' });
    const other = Buffer.from(next.slice(1), 'base64url');
    const same = [...bytes].filter((byte, index) => byte === other[index]).length;
    expect(same).toBeLessThan(8);
  });

  it.each([
    ['the name of another list', cursor, 'reviews/bluey/all/newest'],
    ['the name of another order of the same list', cursor, 'reviews/coco/all/helpful'],
    ['a list name that looks the same', cursor, `${list}\n`],
    ['an appended character', `${cursor}A`],
    ['an appended part', `${cursor}.x`],
    ['a space in it', `${cursor.slice(0, 9)} ${cursor.slice(9)}`],
    ['padding', `${cursor}==`],
    ['the other alphabet of base64', `${cursor.slice(0, -2)}+/`],
    ['half of its characters', cursor.slice(0, cursor.length / 2)],
    ['only a generation', 'a'],
    ['no content', `a${Buffer.alloc(28).toString('base64url')}`],
    ['an unknown generation', `b${cursor.slice(1)}`],
    ['a signed position in an earlier format', 'eyJwayI6IlBFUlNPTiNYTlM0cHBpbVY0OCJ9.tX5ugxuj3JLHkGWj'],
    ['an offset in an earlier format', 'NQ.tX5ugxuj3JLHkGWj'],
    ['no characters', ''],
    ['only a dot', '.'],
    ['characters beyond ASCII', 'é'.repeat(60)],
  ])('is refused with %s', (_, given, scope?: string) => {
    expect(refusal(given, scope)).toBe('cursor-invalid');
  });

  it('is refused when any character is changed, and when it is cut off anywhere', () => {
    for (let at = 0; at < cursor.length; at += 1) {
      expect(refusal(flip(cursor, at)), `character ${at}`).toBe('cursor-invalid');
      expect(refusal(cursor.slice(0, at)), `${at} characters`).toBe('cursor-invalid');
    }
  });

  it('is refused with other keys', () => {
    const other = sealingKeys('another secret');
    expect(refusal(cursor, undefined, other.cursor)).toBe('cursor-invalid');
    expect(refusal(cursor, undefined, sealingKeys('a secret for tests').receipt)).toBe('cursor-invalid');
  });
});
