import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import type { Reading } from '../document.ts';
import type { Finding } from '../finding.ts';
import { isFrequentEnglish } from '../language/english.ts';
import { foreignSentences, type Recognizer } from '../language/foreign-sentences.ts';
import { countScripts, isShouted, isTitleCase } from '../language/letters.ts';

const enoughWords = 5;
const plentyOfWords = 6;
const sample = 2000;
const sampleWords = 100;

/** Returns the share of words that are English. Reads the original text, so that 'för' does not count as 'for'. */
function englishShare(document: Reading): number {
  const words = document.ascii
    ? document.words.slice(0, sampleWords).map((word) => word.text)
    : (document.raw
        .slice(0, sample)
        .toLowerCase()
        .replace(/[\u2019\u02bc]/g, "'")
        .match(/[\p{L}\p{M}']+/gu) ?? []);
  return words.filter((word) => isFrequentEnglish(word)).length / Math.max(1, words.length);
}

/** Matches names, links, mentions, tags and entities, which look the same in every language. */
const notProse = /https?:\S+|[@#&]\S+|\p{Lu}[\p{L}\p{M}'-]*/gu;
const lowerCaseWord = /[\p{Ll}\p{M}'\u2019]{2,}/gu;

let recognizer: Recognizer | undefined;

/** A text of fewer words is recognized as foreign only when most of them are in no English dictionary. */
const fewWords = 3;
const minDictionaryShare = 0.5;
const shortMargin = 0.2;

/** Matches a word with a capital that does not begin the text, and is therefore mostly a name. */
const nameInside = /(?<=\S\s{1,3})\p{Lu}[\p{L}\p{M}'-]*/gu;

/** Returns a short text without names in lower case when most of its words are in no English dictionary. */
function shortAndUnknown(written: string, { isEnglish }: Recognizer): string | undefined {
  const text = written.replace(nameInside, ' ').toLowerCase();
  const words = text.match(/[\p{L}\p{M}'\u2019]+/gu) ?? [];
  if (words.length < fewWords) return undefined;
  const known = words.filter((word) => isEnglish(word)).length;
  return known / words.length < minDictionaryShare ? text : undefined;
}

const minEnglishShare = 0.25;
const margin = 0.05;
const wideMargin = 0.25;

/** Returns the rule that a text as a whole breaks: `script`, or the code of another language. `written` has capitals for names only. */
function ruleOfWhole(document: Reading, written: string, known: Recognizer): string | undefined {
  const { latin, other } = document.ascii ? { latin: 1, other: 0 } : countScripts(document.raw);
  if (other > 2 && other > latin) return 'script';
  if (englishShare(document) >= minEnglishShare) return undefined;
  const prose = written.slice(0, sample).replace(notProse, ' ');
  const count = prose.match(lowerCaseWord)?.length ?? 0;
  const short = count < enoughWords ? shortAndUnknown(written, known) : undefined;
  if (count < enoughWords && short === undefined) return undefined;
  const result = known.detect(short ?? prose);
  const scores = result.getScores();
  const lead = (scores[result.language] ?? 0) - (scores.en ?? 0);
  if (result.language === '' || result.language === 'en') return undefined;
  const smallest = short === undefined ? (count < plentyOfWords ? wideMargin : margin) : shortMargin;
  return lead < smallest ? undefined : result.language;
}

/** The maximum number of findings about single sentences. They are enough for any decision. */
const maxSentences = 5;

/** Finds what the other analyzers cannot read: texts and sentences in another script, or in another language in the same script. */
export const language: Analyzer = {
  name: 'language',
  /** Loads the tables of n-grams, which takes about 150 ms once, and the dictionary. */
  async prepare() {
    if (recognizer !== undefined) return;
    const [{ eld }, { isPlain }] = await Promise.all([
      import('eld/extrasmall'),
      import('../self-description/find.ts'),
    ]);
    recognizer = { detect: (text) => eld.detect(text), isEnglish: isPlain };
  },
  examine(document) {
    if (recognizer === undefined) throw new Error('the tables of the analyzer language are not loaded');
    const { raw } = document;
    const capitals = !isShouted(raw) && !isTitleCase(raw);
    const written = capitals ? raw : raw.toLowerCase();
    const rule = ruleOfWhole(document, written, recognizer);
    const common = { category: 'language' as const, severity: 2 };
    const end = document.folded.text.length;
    const whole =
      rule === undefined ? [] : [findingAt(document, 'language', { ...common, start: 0, end, rule })];
    if (rule === 'script') return whole;
    // A site may read the language of the text, but not that of a sentence in it.
    const others = foreignSentences(document, capitals, recognizer).filter((one) => one.rule !== rule);
    const sentences = others.slice(0, maxSentences).map(
      ({ start, end, rule }): Finding => ({
        ...common,
        start,
        end,
        analyzer: 'language',
        detail: { rule },
      }),
    );
    return [...whole, ...sentences];
  },
};
