import type { Reading } from '../document.ts';
import type { Word } from '../text/words.ts';
import { isFrequentEnglish } from './english.ts';
import { countScripts, isList, isShouted } from './letters.ts';
import { type WrittenSentence, writtenSentences } from './written-sentences.ts';

/** What recognizes languages and English words. */
export interface Recognizer {
  readonly detect: (text: string) => { language: string; getScores(): Record<string, number> };
  /** Returns whether a word in lower case is in an English dictionary. */
  readonly isEnglish: (word: string) => boolean;
}

/** A sentence in another script (`script`) or in another language than English. Offsets are those of the text as written. */
export interface ForeignSentence {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** More letters of another script are a sentence and not only a title. */
const lettersOfTitle = 8;
const fewestWords = 6;
/** From this share of frequent words on, a sentence is English and needs no look at the dictionary. */
const frequentShare = 0.25;
/** Other languages have words that are also English ones ('me', 'a', 'die', 'son'). */
const maxEnglishShare = 0.55;
const wideMargin = 0.25;
const longestRead = 2000;

/** Matches links, mentions, tags and entities, and words with a capital inside a sentence, which are mostly names. */
const notProse = /https?:\S+|[@#&]\S+|(?<=\S\s{0,3})\p{Lu}[\p{L}\p{M}'’-]*/gu;
const wordPattern = /[\p{L}\p{M}']+/gu;
/** A sentence with so many times as many words as words in lower case may be a title. */
const namesOfTitle = 1.5;

interface Prose extends WrittenSentence {
  /** In lower case, without names. */
  readonly words: readonly string[];
  /** Whether so many of its words have capitals that it may be a title. */
  readonly hasManyNames: boolean;
}

const isOtherScript = (text: string): boolean => {
  const { latin, other } = countScripts(text);
  return other > lettersOfTitle && other > latin;
};

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().replaceAll('’', "'").match(wordPattern) ?? [];

const isMostly = (words: readonly string[], share: number, is: (word: string) => boolean): boolean =>
  words.filter(is).length >= words.length * share;

/**
 * Returns a sentence with its words when few of them are English, and `undefined` for others and for one without words.
 * `capitals` says whether capitals mark names.
 */
function proseOf(sentence: WrittenSentence, capitals: boolean, { isEnglish }: Recognizer): Prose | undefined {
  const read = sentence.text.slice(0, longestRead);
  const all = wordsOf(read);
  if (isMostly(all, frequentShare, isFrequentEnglish)) return undefined;
  const hasNames = isShouted(read) ? isList(read) : capitals;
  const words = hasNames ? wordsOf(read.replace(notProse, ' ')) : all;
  const isKnown = (word: string): boolean => isFrequentEnglish(word) || isEnglish(word);
  if (isMostly(words, frequentShare, isFrequentEnglish) || isMostly(words, maxEnglishShare, isKnown))
    return undefined;
  return { ...sentence, words, hasManyNames: all.length > words.length * namesOfTitle };
}

/** Returns a function that says of one sentence after another of an ASCII text whether it has many frequent English words. */
function clearlyEnglish(words: readonly Word[]): (sentence: WrittenSentence) => boolean {
  let at = 0;
  return ({ end }) => {
    const first = at;
    let frequent = 0;
    for (let word = words[at]; word && word.start < end; word = words[at]) {
      if (isFrequentEnglish(word.text)) frequent++;
      at++;
    }
    return frequent >= (at - first) * frequentShare;
  };
}

/** Joins short sentences that follow each other, so that a text in sentences of three words is also recognized. */
function joined(sentences: readonly Prose[]): Prose[] {
  const runs: Prose[] = [];
  let before: Prose | undefined;
  for (const sentence of sentences) {
    const isShort = sentence.words.length < fewestWords && !sentence.hasManyNames;
    if (before && isShort) {
      before = { ...before, end: sentence.end, words: [...before.words, ...sentence.words] };
      runs.splice(-1, 1, before);
    } else {
      runs.push(sentence);
      before = isShort ? sentence : undefined;
    }
    if (before && before.words.length >= fewestWords) before = undefined;
  }
  return runs;
}

function languageOf(words: readonly string[], { detect }: Recognizer): string | undefined {
  if (words.length < fewestWords) return undefined;
  const result = detect(words.join(' '));
  const scores = result.getScores();
  const lead = (scores[result.language] ?? 0) - (scores.en ?? 0);
  return result.language === '' || result.language === 'en' || lead < wideMargin
    ? undefined
    : result.language;
}

/**
 * Finds the sentences of a text that are mostly in another script, and those of six or more words in lower case that are in
 * another language. Consecutive short sentences without English words count as one. Only sentences with few English words are
 * given to the recognizer of languages. `capitals` says whether capitals mark names in this text.
 */
export function foreignSentences(
  { raw, ascii, words }: Pick<Reading, 'raw' | 'ascii' | 'words'>,
  capitals: boolean,
  recognizer: Recognizer,
): ForeignSentence[] {
  const found: ForeignSentence[] = [];
  let run: Prose[] = [];
  const endRun = () => {
    for (const { words, start, end } of joined(run)) {
      const rule = languageOf(words, recognizer);
      if (rule !== undefined) found.push({ rule, start, end });
    }
    run = [];
  };
  const isClearlyEnglish = ascii ? clearlyEnglish(words) : () => false;
  for (const sentence of writtenSentences(raw)) {
    const { start, end } = sentence;
    if (!ascii && isOtherScript(sentence.text)) {
      endRun();
      found.push({ rule: 'script', start, end });
      continue;
    }
    const prose = isClearlyEnglish(sentence) ? undefined : proseOf(sentence, capitals, recognizer);
    if (prose) run.push(prose);
    else endRun();
  }
  endRun();
  return found;
}
