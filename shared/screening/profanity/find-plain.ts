import { harmless } from '../data/profanity.ts';
import type { Document } from '../document.ts';
import { isSpanish } from '../text/is-spanish.ts';
import type { Hit } from './find-disguised.ts';
import { collapse, coreIn, type Entry, lexicon, spanishFormOf } from './lexicon.ts';

const harmlessWords = new Set(harmless);

function isCapitalised(document: Document, start: number): boolean {
  const from = document.folded.start(start);
  return /^[A-Z][a-z]/.test(document.raw.slice(from, from + 2));
}

const drawnPattern = /(.)\1\1/;

function derived(
  document: Document,
  text: string,
  start: number,
  glued: boolean,
  drawn: boolean,
): Entry | undefined {
  const run = drawn ? collapse(text) : undefined;
  const slip = lexicon.disguised.get(text);
  if (slip && !(isCapitalised(document, start) && text.length < 6)) return slip;
  if (run && run.length > 2) {
    const entry = lexicon.collapsed.get(run) ?? lexicon.forms.get(run) ?? lexicon.disguised.get(run);
    if (entry) return entry;
  }
  return text.length > 5 && glued ? (coreIn(text) ?? (run ? coreIn(run) : undefined))?.entry : undefined;
}

/**
 * Finds strong words that are not disguised by signs: whole, misspelled, with repeated letters ('fuuuck') or inside
 * longer words.
 */
export function findPlain(document: Document): { hit: Hit; disguised: boolean }[] {
  const found: { hit: Hit; disguised: boolean }[] = [];
  const glued = coreIn(document.folded.text) !== undefined;
  const spanish = isSpanish(document);
  const anyDrawn = drawnPattern.test(document.folded.text);
  for (const { text, start, end } of document.words) {
    if (text.length < 3 || harmlessWords.has(text)) continue;
    const plain = lexicon.forms.get(text) ?? (spanish ? spanishFormOf(text) : undefined);
    if (plain) {
      found.push({ hit: { entry: plain, start, end }, disguised: false });
      continue;
    }
    const drawn = anyDrawn && drawnPattern.test(text);
    const entry = derived(document, text, start, glued || drawn, drawn);
    if (entry) found.push({ hit: { entry, start, end }, disguised: true });
  }
  return found;
}
