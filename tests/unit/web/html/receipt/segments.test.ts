import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../../../../functions/web/html/receipt/segments.ts';

const highlighted = (text: string, spans: { start: number; end: number }[]) =>
  segments(text, spans)
    .map((part) => (part.highlighted ? `[${part.text}]` : part.text))
    .join('');

describe('The segments of a marked text', () => {
  it.each([
    ['one span', [{ start: 2, end: 4 }], 'ab[cd]ef'],
    ['nothing without spans', [], 'abcdef'],
    ['everything', [{ start: 0, end: 6 }], '[abcdef]'],
    [
      'spans in any order',
      [
        { start: 4, end: 5 },
        { start: 0, end: 1 },
      ],
      '[a]bcd[e]f',
    ],
    [
      'overlapping spans as one',
      [
        { start: 1, end: 4 },
        { start: 2, end: 3 },
      ],
      'a[bcd]ef',
    ],
    [
      'touching spans as one',
      [
        { start: 1, end: 2 },
        { start: 2, end: 3 },
      ],
      'a[bc]def',
    ],
    ['spans beyond the end', [{ start: 4, end: 99 }], 'abcd[ef]'],
    [
      'empty and backward spans not at all',
      [
        { start: 2, end: 2 },
        { start: 5, end: 3 },
      ],
      'abcdef',
    ],
  ])('mark %s', (_, spans, expected) => {
    expect(highlighted('abcdef', spans)).toBe(expected);
  });

  it('join back into the original text, and mark exactly the characters that a span covers', () => {
    const span = fc.record({
      start: fc.integer({ min: -3, max: 30 }),
      end: fc.integer({ min: -3, max: 30 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const parts = segments(text, spans);
        const flags = parts.flatMap((part) => Array(part.text.length).fill(part.highlighted));
        const covered = Array.from({ length: text.length }, (_, at) =>
          spans.some(({ start, end }) => start <= at && at < end),
        );
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(flags).toEqual(covered);
      }),
    );
  });
});
