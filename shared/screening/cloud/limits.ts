import type { Document } from '../document.ts';

/** A part of a text that fits into one request, with its UTF-16 offsets in the submitted text. */
export interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const encoder = new TextEncoder();

/**
 * Returns the offsets in the submitted text at which its sentences begin. Each sentence extends to the next, so no text
 * is left out.
 */
const boundaries = ({ raw, sentences, folded }: Document): number[] => [
  0,
  ...sentences.slice(1).map(({ start }) => folded.start(start)),
  raw.length,
];

const sizeOf = (text: string): number => encoder.encode(text).length;

/**
 * Returns the end of the longest part from `start` that fits into `maxBytes`: after a space if there is one, never
 * inside a character.
 */
const endOfPart = (raw: string, start: number, end: number, maxBytes: number): number => {
  let size = 0;
  let at = start;
  let afterSpace = start;
  while (at < end) {
    const character = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    size += sizeOf(character);
    if (size > maxBytes) break;
    at += character.length;
    if (/\s/.test(character)) afterSpace = at;
  }
  return at < end && afterSpace > start ? afterSpace : Math.max(at, start + 1);
};

/** Returns a sentence as one part, or as several if it is too long for one. */
const partsOf = (raw: string, start: number, end: number, maxBytes: number): [number, number][] => {
  const parts: [number, number][] = [];
  for (let from = start; from < end; ) {
    const to = sizeOf(raw.slice(from, end)) <= maxBytes ? end : endOfPart(raw, from, end, maxBytes);
    parts.push([from, to]);
    from = to;
  }
  return parts;
};

/** Splits a text into chunks of at most `maxBytes` bytes of UTF-8, at sentence boundaries where possible. */
export function chunksOf(document: Document, maxBytes: number): Chunk[] {
  const { raw } = document;
  const edges = boundaries(document);
  const chunks: [number, number][] = [];
  for (let index = 0; index + 1 < edges.length; index++) {
    for (const [start, end] of partsOf(raw, edges[index] ?? 0, edges[index + 1] ?? 0, maxBytes)) {
      const last = chunks.at(-1);
      if (last && sizeOf(raw.slice(last[0], end)) <= maxBytes) last[1] = end;
      else chunks.push([start, end]);
    }
  }
  // UTF-8 cannot encode a lone surrogate. The replacement character has the same length in UTF-16.
  return chunks.map(([start, end]) => ({ text: raw.slice(start, end).toWellFormed(), start, end }));
}
