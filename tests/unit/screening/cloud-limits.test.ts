import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comprehendToxicity } from '../../../shared/screening/cloud/comprehend.ts';
import { chunksOf } from '../../../shared/screening/cloud/limits.ts';
import { readDocument } from '../../../shared/screening/document.ts';
import { screen } from '../../../shared/screening/screen.ts';

const chunked = (text: string, maxBytes: number) => chunksOf(readDocument(text), maxBytes);
const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('the chunks of a text', () => {
  it('consist of whole sentences if the sentences fit', () => {
    const text = 'One is here. Two is here! Three is here? Four.';
    expect(chunked(text, 27).map((chunk) => chunk.text)).toEqual([
      'One is here. Two is here! ',
      'Three is here? Four.',
    ]);
  });

  it('end at a space in a sentence that is too long, and anywhere in a long word', () => {
    expect(chunked('some words without any end', 12).map((chunk) => chunk.text)).toEqual([
      'some words ',
      'without any ',
      'end',
    ]);
    expect(chunked('x'.repeat(25), 10).map((chunk) => chunk.text.length)).toEqual([10, 10, 5]);
  });

  it.each([
    '👩‍👩‍👧‍👦 '.repeat(90),
    '这部电影非常好看。'.repeat(40),
    '!?!'.repeat(100),
    `a${'\ud800'.repeat(50)}. \udc00b`,
    '\n\n',
  ])('of %j contain every UTF-16 unit, each in at most 100 bytes', (text) => {
    const chunks = chunked(text, 100);
    expect(chunks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(Math.max(...chunks.map((chunk) => bytes(chunk.text)))).toBeLessThanOrEqual(100);
  });

  it('contain every UTF-16 unit and respect the limit for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 4, max: 60 }),
        (text, maxBytes) => {
          const chunks = chunked(text, maxBytes);
          expect(chunks.map((chunk) => chunk.text).join('')).toBe(text.toWellFormed());
          for (const chunk of chunks) expect(bytes(chunk.text)).toBeLessThanOrEqual(maxBytes);
        },
      ),
    );
  }, 30_000);
});

describe('a text that is too long for one call', () => {
  it('is sent in several calls of up to ten segments, and its findings have the right offsets', async () => {
    const sizes: number[] = [];
    const comprehend = comprehendToxicity(async ({ TextSegments }) => {
      sizes.push(TextSegments.length);
      return {
        ResultList: TextSegments.map(({ Text }) => ({
          Labels: [{ Name: 'INSULT', Score: Text.includes('rude') ? 0.9 : 0.1 }],
        })),
      };
    });
    const calm = 'We liked all of it very much, and so did they. '.repeat(300);
    const { findings } = await screen({ text: `${calm}This one is rude.` }, [comprehend]);
    expect(sizes).toEqual([10, 5]);
    expect(findings).toHaveLength(1);
    const [{ start, end } = { start: 0, end: 0 }] = findings;
    expect([end, end - start <= 1000]).toEqual([calm.length + 17, true]);
  });
});
