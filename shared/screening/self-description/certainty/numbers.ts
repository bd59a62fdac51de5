import { isFictionalNumber, isHelpLine } from '../../data/help-lines.ts';
import type { Sentence } from './sentence.ts';
import { wordSet } from './word-set.ts';

/** Words after a number that is a count or a rating: '3 stars', '9 months', '15 bucks'. */
const units = wordSet(
  'star percent hour hr minute min time episode ep season chapter page level part book year yr yrs month week day second song track movie film game people out hundred point scene character kid more 10 100 5 in',
);
/**
 * Words before a number that is a part of a work, an age or a rating: 'season 2', 'for 12'. Not 'number', which may be
 * followed by that of a bus.
 */
const before = wordSet(
  "season episode ep chapter part level book volume vol page track ages age over under than for i'm im am i since in of only rated a star about around like top act minute turn",
);
const alone = /^(?:\d{1,4}(?:st|nd|rd|th|x|k|s|d|ish)|5|10|100|(?:19|20)\d\d)$/;
const plural = /^[a-z']{3,30}s$/;
/** Plurals that say where a person lives, and words that only look like plurals. */
const noCount = wordSet(
  'streets doors blocks houses stops is was its his as always this us less unless across towards perhaps yes various',
);

const isCountedNoun = (word = ''): boolean => plural.test(word) && !noCount.has(word);

const hasDigit = (word = ''): boolean => /\d/.test(word);

const forms = wordSet('five six seven eight nine ten eleven twelve');

/** Returns whether a sentence names a school class in words: 'nine b', or 'seven a' at the end of a sentence. */
export function hasClassInWords({ words: all }: Sentence): boolean {
  return all.some(
    (word, index) =>
      forms.has(word) &&
      (/^[b-f]$/.test(all[index + 1] ?? '') ||
        (all[index + 1] === 'a' && /^[,.]?$/.test(all[index + 2] ?? ''))),
  );
}

/** Returns whether the numbers around an index form a help line's phone number, or a fictional one. */
function isHelpLineOrFictional(all: readonly string[], index: number): boolean {
  let start = index;
  while (hasDigit(all[start - 1])) start -= 1;
  let end = index + 1;
  while (hasDigit(all[end])) end += 1;
  const digits = all.slice(start, end).join('').replaceAll(/\D/g, '');
  return isHelpLine(digits) || isFictionalNumber(digits);
}

/**
 * Returns whether a sentence has a number that may be personal: not a count, a rating or a date, and not the number of a
 * help line.
 */
export function hasPersonalNumber({ words: all }: Sentence): boolean {
  return all.some(
    (word, index) =>
      hasDigit(word) &&
      !alone.test(word) &&
      !before.has(all[index - 1] ?? '') &&
      !units.has(all[index + 1] ?? '') &&
      !isCountedNoun(all[index + 1]) &&
      !isCountedNoun(all[index + 2]) &&
      !isHelpLineOrFictional(all, index),
  );
}
