import type { Document } from '../document.ts';

/** Returns whether 'hoe' means the garden tool. It does not when it is said about a person. */
export function isTool(document: Document, start: number, end: number): boolean {
  const { text } = document.folded;
  if (!/^hoe$/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 12);
  return (
    !/\b(?:a|an|this|that|these|my|yo|ya|your|u|you|bitch|dumb|ass|dat|stupid|basic|lil|some|dis|ur|her)\s$/.test(
      before,
    ) || /^ ?(?:down|in the garden|and (?:rake|spade|shovel))/.test(after)
  );
}
