import type { Document } from '../document.ts';
import { shapesOf } from '../text/shape.ts';

const source = String.raw;

const sets = {
  speak: `word[s] use[s|d] using say[s] said saying hear[s] heard drop[s] utter[s] yell[s] call[s|ed] including like such_as
    term[s] of_the instance[s]_of use_of`,
  small_word: 'the a an one some word words of many several lots',
  count: 'said used heard spoken uttered once twice a_few_times several_times word',
};

const shape = shapesOf(sets);

const speaksOfIt = shape(source`(?:\b{speak}\b[\s,:]{0,2}(?:{small_word}\s){0,3}["'*]?|["'])$`);
const countsIt = shape(source`^["'*]?\s?(?:is|are|was|were|gets?)?\s?(?:{count}|x\d)`);
const quoted = /^["']/;

const reach = 120;
/**
 * With fewer words than this around a quotation, the text is only the quotation and counts as the author's own words.
 */
const minWordsAround = 3;
const wordsPattern = /[a-z]{2,}/g;

/**
 * Returns whether a word is between double quotation marks that open before it and close after it, within a line or two.
 */
function isInsideQuotation(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start);
  const opening = before.lastIndexOf('"');
  if (opening < 0 || !/(?:^|[\s(:,-])$/.test(before.slice(0, opening))) return false;
  const closing = /^[^"\n]{0,120}"/.exec(text.slice(end, end + reach))?.[0].length;
  if (closing === undefined) return false;
  const outside = from + opening;
  const around =
    text.slice(Math.max(0, outside - reach), outside) + text.slice(end + closing, end + closing + reach);
  return (around.match(wordsPattern)?.length ?? 0) >= minWordsAround;
}

/** Matches what stands before 'retarded' where it is the former medical term, as in plots and old reviews. */
const diagnosis = /\b(?:mentally|developmentally|severely|mildly) $/;

export function isDiagnosis(document: Document, start: number, end: number): boolean {
  const { text } = document.folded;
  return text.slice(start, end) === 'retarded' && diagnosis.test(text.slice(Math.max(0, start - 18), start));
}

/** Returns whether a strong word is only reported ('the word ... is used twice', or in quotation marks), not used. */
export function isReported(document: Document, start: number, end: number): boolean {
  const { text } = document.folded;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 30);
  if (/["']$/.test(before) && quoted.test(after)) return true;
  if (isInsideQuotation(text, start, end)) return true;
  return (
    (speaksOfIt.test(before) && /\b(?:word|words|uses?|used|says?|said|times|terms?)\b/.test(before)) ||
    countsIt.test(after)
  );
}

/** Returns whether a word is a name in the original text, or part of the title of the work. */
export function isName(document: Document, start: number, end: number, title?: string): boolean {
  const { raw, folded } = document;
  const word = folded.text.slice(start, end);
  if (title?.toLowerCase().includes(word)) return true;
  const from = folded.start(start);
  const original = raw.slice(from, folded.end(end));
  const following = raw.slice(folded.end(end), folded.end(end) + 3);
  if (!/^[A-Z][a-z]+$/.test(original)) return false;
  if (!/^(?:Pussy|Dick|Fanny|Willy|Bastards?|Bitch|Prick|Twat|Wank|Slut|Dyke|Cocky?|Shat)$/.test(original))
    return false;
  const opens = /(?:^|[.!?"\n]\s{0,2})$/.test(raw.slice(Math.max(0, from - 3), from));
  return !opens || /^\s[A-Z][a-z]/.test(following);
}

const long = 80;
const toSomeone = /\b(?:you|you're|u|y'all|you are|are you)(?: \w+){0,1} $/;

/**
 * Returns whether a word that is crude, or masked with asterisks, is mentioned in passing: in a long review, and not
 * said to anybody.
 */
export function isInPassing(document: Document, start: number): boolean {
  if (document.words.length < long) return false;
  const { text } = document.folded;
  return !toSomeone.test(text.slice(Math.max(0, start - 20), start));
}
