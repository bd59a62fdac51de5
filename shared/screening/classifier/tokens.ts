import type { Reading } from '../document.ts';
import type { Sentence } from '../text/sentences.ts';
import { knownForm } from './pieces.ts';

/** How a word is written: lower case, with a capital, in capitals, or with a capital because a sentence begins. */
export const shapes = ['lower', 'capital', 'capitals', 'first'] as const;

/** A word or a sign of a text, in the form that the classifier knows, and the number of its shape. */
export interface Token {
  readonly text: string;
  readonly shape: number;
}

/** The tokens of a text by sentence. */
export interface TokenizedText {
  readonly sentences: readonly (readonly Token[])[];
  readonly words: number;
}

const signs = new Set('.,!?;:()"*$@#/&+=<>%-_~|[]');
/** From here on, Unicode has arrows, symbols and emoji, and no letters of the alphabets that are read. */
const firstSymbol = 0x2190;
/** A sentence has at most 60 words; with many signs it is cut here. */
const maxTokens = 128;

const isSymbol = (sign: string): boolean => signs.has(sign) || (sign.codePointAt(0) ?? 0) >= firstSymbol;

const signsIn = (gap: string): Token[] =>
  [...gap].filter(isSymbol).map((text) => ({ text, shape: shapes.indexOf('lower') }));

const startsWithCapital = /^\p{Lu}/u;

const shapeOf = (written: string, isFirst: boolean): number => {
  if (!startsWithCapital.test(written)) return shapes.indexOf('lower');
  if (written.length > 1 && written === written.toUpperCase()) return shapes.indexOf('capitals');
  return shapes.indexOf(isFirst ? 'first' : 'capital');
};

/** Returns the words and signs of a sentence, from one offset of the folded text to another. */
export function tokensOf(
  document: Reading,
  { firstWord, lastWord }: Pick<Sentence, 'firstWord' | 'lastWord'>,
  from: number,
  to: number,
): Token[] {
  const { folded, raw } = document;
  const tokens: Token[] = [];
  let at = from;
  for (let index = firstWord; index < lastWord; index++) {
    const word = document.words[index];
    if (word === undefined) break;
    const written = raw.slice(folded.start(word.start), folded.end(word.end));
    tokens.push(...signsIn(folded.text.slice(at, word.start)));
    tokens.push({ text: knownForm(word.text), shape: shapeOf(written, index === firstWord) });
    at = word.end;
  }
  tokens.push(...signsIn(folded.text.slice(at, to)));
  return tokens.slice(0, maxTokens);
}

/** Reads the words, signs and emoji of a text, sentence by sentence. Signs between two sentences belong to the first. */
export function tokenize(document: Reading): TokenizedText {
  const { sentences, folded, words } = document;
  return {
    sentences: sentences.map((sentence, index) =>
      tokensOf(
        document,
        sentence,
        index === 0 ? 0 : sentence.start,
        sentences[index + 1]?.start ?? folded.text.length,
      ),
    ),
    words: words.length,
  };
}

/** A text of more words is read sentence by sentence only. */
export const longestWhole = 60;

/** Returns the tokens of all sentences together, cut to what the classifier reads at once. */
export function wholeText({ sentences }: TokenizedText): Token[] {
  return sentences.flat().slice(0, maxTokens);
}
