import type { Document } from '../document.ts';

/** A stretch of a text that a service takes at once, with its UTF-16 offsets in the text as sent. */
export interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const encoder = new TextEncoder();

/** Where the sentences of a text begin as it was sent; each reaches to the next, so that nothing is left out. */
const borders = ({ raw, sentences, folded }: Document): number[] => [
  0,
  ...sentences.slice(1).map(({ start }) => folded.start(start)),
  raw.length,
];

const sizeOf = (text: string): number => encoder.encode(text).length;

/** The end of the longest stretch from `start` that fits: after a space if there is one, never inside a character. */
const cut = (raw: string, start: number, end: number, maxBytes: number): number => {
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

/** The sentence's stretches, of which all but a sentence too long by itself is one. */
const piecesOf = (raw: string, start: number, end: number, maxBytes: number): [number, number][] => {
  const pieces: [number, number][] = [];
  for (let from = start; from < end; ) {
    const to = sizeOf(raw.slice(from, end)) <= maxBytes ? end : cut(raw, from, end, maxBytes);
    pieces.push([from, to]);
    from = to;
  }
  return pieces;
};

/** Cuts a text into chunks of at most `most` bytes of UTF-8, on sentence borders where that can be. */
export function chunksOf(document: Document, maxBytes: number): Chunk[] {
  const { raw } = document;
  const edges = borders(document);
  const chunks: [number, number][] = [];
  for (let index = 0; index + 1 < edges.length; index++) {
    for (const [start, end] of piecesOf(raw, edges[index] ?? 0, edges[index + 1] ?? 0, maxBytes)) {
      const last = chunks.at(-1);
      if (last && sizeOf(raw.slice(last[0], end)) <= maxBytes) last[1] = end;
      else chunks.push([start, end]);
    }
  }
  // A lone surrogate has no UTF-8; its replacement is as long.
  return chunks.map(([start, end]) => ({ text: raw.slice(start, end).toWellFormed(), start, end }));
}
