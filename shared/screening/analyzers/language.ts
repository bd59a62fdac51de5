import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import type { Reading } from '../document.ts';

/** English words that are not common words of other languages. */
const english = new Set(
  "the and of is it that this was we he she they you with at but not have has had are been if from by about what when who will would could did does do don't it's i'm very really just like love loved great good movie show book game fun funny watch watched watching kids scene worst too much more than then there their his her our your its yes one out see get because also first only how which were after before into over even story characters think thought way time people never ever made make my all can should some any really liked hated boring scary age year old recommend".split(
    ' ',
  ),
);
const latinPattern = /\p{Script=Latin}/u;
const letter = /\p{L}/u;
const enoughWords = 5;
const plentyOfWords = 6;
const sample = 2000;
const sampleWords = 100;

function scripts(raw: string): { latin: number; other: number } {
  let latin = 0;
  let other = 0;
  for (const character of raw.normalize('NFKC')) {
    const code = character.charCodeAt(0);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
    else if (code > 127 && letter.test(character)) {
      if (latinPattern.test(character)) latin++;
      else other++;
    }
  }
  return { latin, other };
}

/** Returns the share of words that are English. Reads the original text, so that 'för' does not count as 'for'. */
function englishShare(document: Reading): number {
  const words = document.ascii
    ? document.words.slice(0, sampleWords).map((word) => word.text)
    : (document.raw
        .slice(0, sample)
        .toLowerCase()
        .replace(/[\u2019\u02bc]/g, "'")
        .match(/[\p{L}\p{M}']+/gu) ?? []);
  return words.filter((word) => english.has(word)).length / Math.max(1, words.length);
}

/** Matches names, links, mentions, tags and entities, which look the same in every language. */
const notProse = /https?:\S+|[@#&]\S+|\p{Lu}[\p{L}\p{M}'-]*/gu;
const lowerCaseWord = /[\p{Ll}\p{M}'\u2019]{2,}/gu;

interface Detector {
  detect(text: string): { language: string; getScores(): Record<string, number> };
}
let detector: Detector | undefined;
let isPlain: (word: string) => boolean = () => true;

/** A text of fewer words is recognized as foreign only when most of them are in no English dictionary. */
const fewWords = 3;
const minDictionaryShare = 0.5;
const shortMargin = 0.2;

/** Whether a text is written in capitals, which then say nothing about names. */
const isShouted = (raw: string): boolean => raw === raw.toUpperCase() && raw !== raw.toLowerCase();

/** Matches a word with a capital that does not begin the text, and is therefore mostly a name. */
const nameInside = /(?<=\S\s{1,3})\p{Lu}[\p{L}\p{M}'-]*/gu;

/** Returns a short text without names in lower case when most of its words are in no English dictionary. */
function shortAndUnknown({ raw }: Reading): string | undefined {
  const text = (isShouted(raw) ? raw : raw.replace(nameInside, ' ')).toLowerCase();
  const words = text.match(/[\p{L}\p{M}'\u2019]+/gu) ?? [];
  if (words.length < fewWords) return undefined;
  const known = words.filter((word) => isPlain(word)).length;
  return known / words.length < minDictionaryShare ? text : undefined;
}

const minEnglishShare = 0.25;
const margin = 0.05;
const wideMargin = 0.25;

/** Finds texts that the other analyzers cannot read: in another script, or in another language in the same script. */
export const language: Analyzer = {
  name: 'language',
  /** Loads the tables of n-grams, which takes about 150 ms once, and the dictionary. */
  async prepare() {
    detector ??= (await import('eld/extrasmall')).eld;
    isPlain = (await import('../self-description/find.ts')).isPlain;
  },
  examine(document) {
    const { latin, other } = document.ascii ? { latin: 1, other: 0 } : scripts(document.raw);
    const whole = { category: 'language' as const, severity: 2, start: 0, end: document.folded.text.length };
    if (other > 2 && other > latin) return [findingAt(document, 'language', { ...whole, rule: 'script' })];
    if (englishShare(document) >= minEnglishShare) return [];
    const written = isShouted(document.raw) ? document.raw.toLowerCase() : document.raw;
    const prose = written.slice(0, sample).replace(notProse, ' ');
    const count = prose.match(lowerCaseWord)?.length ?? 0;
    const short = count < enoughWords ? shortAndUnknown(document) : undefined;
    if (count < enoughWords && short === undefined) return [];
    if (detector === undefined) throw new Error('the tables of the analyzer language are not loaded');
    const result = detector.detect(short ?? prose);
    const scores = result.getScores();
    const lead = (scores[result.language] ?? 0) - (scores.en ?? 0);
    if (result.language === '' || result.language === 'en') return [];
    if (lead < (short === undefined ? (count < plentyOfWords ? wideMargin : margin) : shortMargin)) return [];
    return [findingAt(document, 'language', { ...whole, rule: result.language })];
  },
};
