import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import { commonWords } from '../data/common-words.ts';
import { plausibility } from '../text/plausibility.ts';

const letters = /[\p{L}]/u;
/** Letters that are next to each other on a keyboard, or that hands hit in turn. */
const runs =
  `asdf sdfg dfgh fghj ghjk hjkl qwer wert erty rtyu tyui yuio uiop zxcv xcvb cvbn vbnm lkjh kjhg jhgf gfds fdsa poiu oiuy iuyt uytr mnbv
  nbvc bvcx sdkf jfkd fjdk skdj lskd sldk dkfj kdjf`.split(/\s+/);

/** Matches laughter, which may repeat letters and syllables many times. */
const laughter =
  /^(?:b?w?a?(?:ha){1,99}h?|a?(?:ah){1,99}a?|(?:he){1,99}h?|(?:hi){1,99}|(?:ho){1,99}|(?:ja){1,99}|x+d+|lo+l(?:ol){0,99})$/;

/** The minimum plausibility of a text that is a single word. A longer text is also judged by its other words. */
const alone = 0.65;

function repetitive(words: readonly string[]): boolean {
  if (words.length < 4) return false;
  const distinct = new Set(words).size;
  return (
    distinct === 1 ||
    (words.length >= 8 && distinct <= 2) ||
    (words.length >= 20 && distinct <= words.length / 8)
  );
}

/** Finds keyboard mashing, one sign or word repeated many times, and letters that form no words. */
export const gibberish: Analyzer = {
  name: 'gibberish',
  examine(document) {
    const { text } = document.folded;
    const trimmed = text.trim();
    if (trimmed === '') return [];
    const whole = { category: 'gibberish' as const, severity: 2, start: 0, end: text.length };
    const flag = (rule: string) => [findingAt(document, 'gibberish', { ...whole, rule })];
    const lettered = document.words.filter((word) => letters.test(word.text)).map((word) => word.text);
    if (lettered.length === 0) return trimmed.length > 5 ? flag('no-letters') : [];
    if (repetitive(lettered)) return flag('repeated');
    if (lettered.length === 1 && laughter.test(lettered[0] ?? '')) return [];
    if (lettered.length === 1 && /^(.{1,4}?)\1{3,}.{0,3}$/.test(lettered[0]?.slice(0, 200) ?? ''))
      return flag('drawn-out');
    const latin = lettered.filter((word) => /^[a-z']+$/.test(word));
    if (latin.length < lettered.length * 0.7) return [];
    if (lettered.length === 1 && plausibility(lettered[0] ?? '') < alone) return flag('no-words');
    const known = latin.filter((word) => commonWords.has(word)).length;
    if (known > latin.length * 0.25) return [];
    const odd = latin.filter((word) => isOdd(word)).length;
    if (odd >= latin.length * 0.6) return flag('no-words');
    return [];
  },
};

function isOdd(word: string): boolean {
  if (word.length < 3 || commonWords.has(word) || laughter.test(word)) return false;
  const drawn = word.replace(/(.)\1{2,}/g, '$1');
  if (
    drawn.length === 1 ||
    runs.some((run) => word.includes(run)) ||
    /^(.{2,3})\1{2,}.?.?$/.test(word.slice(0, 40))
  )
    return true;
  return word.length > 3 ? plausibility(drawn) < 0.5 : !/[aeiouy]/.test(word);
}
