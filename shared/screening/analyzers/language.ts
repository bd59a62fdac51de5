import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import type { Reading } from '../document.ts';

/** English words that are no common words of other languages. */
const ENGLISH = new Set(
  "the and of is it that this was we he she they you with at but not have has had are been if from by about what when who will would could did does do don't it's i'm very really just like love loved great good movie show book game fun funny watch watched watching kids scene worst too much more than then there their his her our your its yes one out see get because also first only how which were after before into over even story characters think thought way time people never ever made make my all can should some any really liked hated boring scary age year old recommend".split(
    ' ',
  ),
);
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
const ENOUGH_WORDS = 5;
const PLENTY_OF_WORDS = 6;
const SAMPLE = 2000;
const SAMPLE_WORDS = 100;

function scripts(raw: string): { latin: number; other: number } {
  let latin = 0;
  let other = 0;
  for (const character of raw.normalize('NFKC')) {
    const code = character.charCodeAt(0);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
    else if (code > 127 && LETTER.test(character)) {
      if (LATIN.test(character)) latin++;
      else other++;
    }
  }
  return { latin, other };
}

/** Words of the original, so that 'för' is not taken for 'for'. */
function englishShare(document: Reading): number {
  const words = document.ascii
    ? document.words.slice(0, SAMPLE_WORDS).map((word) => word.text)
    : (document.raw
        .slice(0, SAMPLE)
        .toLowerCase()
        .replace(/[\u2019\u02bc]/g, "'")
        .match(/[\p{L}\p{M}']+/gu) ?? []);
  return words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length);
}

/** Names, links, mentions, tags and entities are written alike in every language. */
const NOT_PROSE = /https?:\S+|[@#&]\S+|\p{Lu}[\p{L}\p{M}'-]*/gu;
const LOWER_CASE_WORD = /[\p{Ll}\p{M}'\u2019]{2,}/gu;

type Detector = { detect(text: string): { language: string; getScores(): Record<string, number> } };
let detector: Promise<Detector> | undefined;

/** The n-gram tables take about 150 ms to load, so they are only for texts that don't read as English at once. */
async function load(): Promise<Detector> {
  detector ??= import('eld/extrasmall').then((module) => module.eld);
  return await detector;
}

const ENGLISH_SHARE = 0.25;
const MARGIN = 0.05;
const WIDE_MARGIN = 0.25;

/** Texts that the other analyzers cannot read: another script, or another language in the same script. */
export const language: Analyzer = {
  name: 'language',
  examine(document) {
    const { latin, other } = document.ascii ? { latin: 1, other: 0 } : scripts(document.raw);
    const whole = { category: 'language' as const, severity: 2, start: 0, end: document.folded.text.length };
    if (other > 2 && other > latin) return [findingAt(document, 'language', { ...whole, rule: 'script' })];
    if (document.words.length < ENOUGH_WORDS || englishShare(document) >= ENGLISH_SHARE) return [];
    const prose = document.raw.slice(0, SAMPLE).replace(NOT_PROSE, ' ');
    const count = prose.match(LOWER_CASE_WORD)?.length ?? 0;
    if (count < ENOUGH_WORDS) return [];
    return load().then((eld) => {
      const result = eld.detect(prose);
      const scores = result.getScores();
      const lead = (scores[result.language] ?? 0) - (scores.en ?? 0);
      if (result.language === '' || result.language === 'en') return [];
      if (lead < (count < PLENTY_OF_WORDS ? WIDE_MARGIN : MARGIN)) return [];
      return [findingAt(document, 'language', { ...whole, rule: result.language })];
    });
  },
};
