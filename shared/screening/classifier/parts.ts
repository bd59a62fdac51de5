import type { Document, Reading } from '../document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ReadableText } from './network.ts';
import { longestWhole, type TokenizedText, tokenize, tokensOf, wholeText } from './tokens.ts';

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

/** A sentence of more words is also read in overlapping windows, because people who write without stops say several things in one. */
const longSentence = 32;
const window = { words: 20, step: 10 };

const windowsOfSentence = (reading: Reading, { firstWord, lastWord }: Sentence): Part[] => {
  const { folded, raw, words } = reading;
  const parts: Part[] = [];
  for (let first = firstWord; first < lastWord - window.step; first += window.step) {
    const last = Math.min(lastWord, first + window.words);
    const [from, to] = [words[first]?.start ?? 0, words[last - 1]?.end ?? 0];
    const [start, end] = [folded.start(from), folded.end(to)];
    const tokens = tokensOf(reading, { firstWord: first, lastWord: last }, from, to);
    parts.push({ tokens, written: raw.slice(start, end), start, end });
  }
  return parts;
};

/** Returns the windows of the long sentences of a reading. */
const windowsOf = (reading: Reading): Part[] =>
  reading.sentences
    .filter(({ firstWord, lastWord }) => lastWord - firstWord > longSentence)
    .flatMap((sentence) => windowsOfSentence(reading, sentence));

/**
 * Returns the parts of one reading: each sentence, the windows of long ones, and a short text of several sentences as a
 * whole, too.
 */
const partsOfReading = (reading: Reading): Part[] => {
  const { sentences, words } = sentenceParts(reading);
  const parts = [...sentences, ...windowsOf(reading)];
  return sentences.length < 2 || words > longestWhole ? parts : [...parts, wholePart(reading)];
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
