import type { Document, Reading } from '../document.ts';
import type { ReadableText } from './network.ts';
import { longestWhole, type TokenizedText, tokenize, wholeText } from './tokens.ts';

/** A part of a text: a sentence, or the whole. */
export interface Part extends ReadableText {
  /** Where it is in the submitted text. */
  readonly start: number;
  readonly end: number;
}

const sentencesOf = (reading: Reading, text: TokenizedText): Part[] => {
  const { folded, raw, sentences } = reading;
  return text.sentences.map((tokens, index) => {
    const start = sentences[index]?.start ?? 0;
    const next = sentences[index + 1]?.start ?? folded.text.length;
    const end = start + (sentences[index]?.text.length ?? 0);
    const written = raw.slice(folded.start(start), folded.end(next)).trim();
    return { tokens, written, start: folded.start(start), end: folded.end(end) };
  });
};

/** Returns the sentences of a text, and how many words it has. */
export function sentenceParts(reading: Reading): { sentences: Part[]; words: number } {
  const text = tokenize(reading);
  return { sentences: sentencesOf(reading, text), words: text.words };
}

/** Returns a whole text as one part, cut to what the classifier reads at once. */
export function wholePart(reading: Reading): Part {
  const { raw } = reading;
  return { tokens: wholeText(tokenize(reading)), written: raw.trim(), start: 0, end: raw.length };
}

/** Returns the parts of one reading: each sentence, and a short text of several sentences as a whole, too. */
const partsOfReading = (reading: Reading): Part[] => {
  const { sentences, words } = sentenceParts(reading);
  return sentences.length < 2 || words > longestWhole ? sentences : [...sentences, wholePart(reading)];
};

const wordsOf = ({ tokens }: Part): string => tokens.map(({ text }) => text).join(' ');

/** Returns the parts of a text that are read. Where a text is disguised, it is read as written and as it is meant. */
export function partsOf(document: Document): Part[] {
  const asWritten = partsOfReading(document).filter(({ tokens }) => tokens.length > 0);
  const { plain } = document;
  if (plain.folded === document.folded) return asWritten;
  const known = new Set(asWritten.map(wordsOf));
  const asMeant = partsOfReading(plain).filter((part) => part.tokens.length > 0 && !known.has(wordsOf(part)));
  // The encoder reads letters, so it gets those that are meant.
  return [...asWritten, ...asMeant.map((part) => ({ ...part, written: wordsOf(part) }))];
}
