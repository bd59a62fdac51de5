import { harmless } from '../data/profanity.ts';
import type { Document } from '../document.ts';
import type { Hit } from './find-disguised.ts';
import { collapse, coreIn, lexicon } from './lexicon.ts';

const harmlessWords = new Set(harmless);

/** Strong words in plain letters: whole, misspelled, drawn out ('fuuuck') or glued into longer ones. */
export function findPlain(document: Document): { hit: Hit; disguised: boolean }[] {
  const found: { hit: Hit; disguised: boolean }[] = [];
  for (const { text, start, end } of document.words) {
    if (text.length < 3 || harmlessWords.has(text)) continue;
    const plain = lexicon.forms.get(text);
    if (plain) {
      found.push({ hit: { entry: plain, start, end }, disguised: false });
      continue;
    }
    const drawn = /(.)\1/.test(text) ? collapse(text) : undefined;
    const entry =
      lexicon.disguised.get(text) ??
      (drawn && /(.)\1\1/.test(text)
        ? (lexicon.forms.get(drawn) ?? lexicon.disguised.get(drawn))
        : undefined) ??
      (text.length > 5 ? (coreIn(text) ?? (drawn ? coreIn(drawn) : undefined))?.entry : undefined);
    if (entry) found.push({ hit: { entry, start, end }, disguised: true });
  }
  return found;
}
