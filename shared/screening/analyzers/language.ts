import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import type { Document } from '../document.ts';

const ENGLISH = new Set(
  "the a an and of to in is it that this was i my we he she they you for with on as at but not have has had are be been so if or from by about all what when who will would can could did do does don't it's i'm very really just like love loved great good bad movie film show book game fun funny watch watched watching kids kid scene best worst too much more most than then there their his her our your its no yes one out up some see get got because also first only how which were after before into over even story character characters think thought way time people never ever made make".split(
    ' ',
  ),
);
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
const ENOUGH_WORDS = 4;

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

function englishShare(document: Document): number {
  const words = document.words.filter((word) => /[a-z]/.test(word.text));
  if (words.length === 0) return 1;
  return words.filter((word) => ENGLISH.has(word.text)).length / words.length;
}

type Detector = { detect(text: string): { language: string; getScores(): Record<string, number> } };
let detector: Promise<Detector> | undefined;

/** The n-gram tables take about 150 ms to load, so they are only for texts that don't read as English at once. */
async function load(): Promise<Detector> {
  detector ??= import('eld/extrasmall').then((module) => module.eld);
  return await detector;
}

const MARGIN = 0.05;

/** Texts that the other analyzers cannot read: another script, or another language in the same script. */
export const language: Analyzer = {
  name: 'language',
  examine(document) {
    const { latin, other } = scripts(document.raw);
    const whole = { category: 'language' as const, severity: 2, start: 0, end: document.folded.text.length };
    if (other > 2 && other > latin) return [findingAt(document, 'language', { ...whole, rule: 'script' })];
    const count = document.words.filter((word) => /^[\p{L}']{2,}$/u.test(word.text)).length;
    if (count < ENOUGH_WORDS || englishShare(document) >= 0.25) return [];
    return load().then((eld) => {
      const result = eld.detect(document.raw);
      const scores = result.getScores();
      const best = scores[result.language] ?? 0;
      if (result.language === '' || result.language === 'en' || best - (scores.en ?? 0) < MARGIN) return [];
      return [findingAt(document, 'language', { ...whole, rule: result.language })];
    });
  },
};
