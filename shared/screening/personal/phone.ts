import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isFictionalNumber, isHelpLine } from '../data/help-lines.ts';
import type { Document } from '../document.ts';
import { shapesOf } from '../text/shape.ts';
import type { PersonalSpan } from './detector.ts';
import { type DigitRun, digitRuns } from './digits.ts';

const source = String.raw;

const sets = {
  call: `phone cell cellphone mobile tel telephone call text txt ring sms dial fax whatsapp imessage facetime digits number
    desk office reach contact hotline (ping|message|hit)_me hmu registered pager viber signal answering_at messages_to`,
  call_after: 'call text txt hmu hit_me ring office fax mobile cell phone whatsapp',
  count: `page[s] chapter[s] episode[s] season[s] issue[s] level[s] score[s|d] version runtime minutes dollars gross[ed]
    million views ratio`,
  paper: 'card visa amex mastercard iban isbn account ssn social_security zip licen(c|s)e order',
  code: 'issn upc ean sku asin postcode id box apt suite unit',
  thing: 'barcode serial',
  unit: `% page[s] minute[s] min[s] hour[s] hr[s] dollars bucks euro[s] pounds times tries coins points pts year[s] people
    views episode[s] chapter[s] stars gb mb`,
  unit_word: 'th nd rd st am pm',
};

const shapes = {
  my_number: "(?:my|mom's|dad's|her|his) (?:number|cell|phone)",
  is_my_number: "is (?:my|our|her|his)[a-z' ]{0,20}(?:number|cell|phone)",
  is: source`(?:is|are|was|'s)\b.{0,12}`,
};

const shape = shapesOf(sets, shapes);

const cueBefore = shape(source`\b{call}\b[^.!?]{0,24}$`);
const cueAfter = shape(source`^[\s,;:.()\\-]{0,4}{is}?\s?(?:{call_after}|{my_number}|{is_my_number})\b`);
const notAPhone = shape(source`\b(?:{count}|{paper}|{code})\b[\s:#.'a-z]{0,18}$`);
const numberOfAThing = shape(source`\b(?:{paper}|{thing})\b[\s:#.'a-z]{0,14}$`);
const unitAfter = shape(source`^\s{0,2}(?:{unit}|{unit_word}\b)`);
const longest = 15;

function grouping(run: DigitRun): string {
  return run.groups.join('-');
}

/**
 * Matches the group lengths of a number with the trunk prefix 0, which most countries use in national numbers (ITU-T
 * E.123).
 */
const trunk = /^(?:2-4-4|3-[34]-[34]|3-4-4|4-[23]-[34]|4-4-4|5-[36](?:-3)?|4-[67])$/;
const northAmerican = /^(?:1-)?3-3-4(?:-\d{1,5})?$/;

function isSequence(digits: string): boolean {
  return '012345678910111213'.includes(digits) || '9876543210'.includes(digits) || /^(\d)\1*$/.test(digits);
}

function looksLikeYears(run: DigitRun): boolean {
  return (
    run.groups.length > 1 &&
    run.groups.every((size) => size === 4) &&
    /^(?:(?:19|20)\d\d){1,10}$/.test(run.digits)
  );
}

function looksLikeDate(run: DigitRun): boolean {
  return /^(?:[12]-[12]-[24]|4-[12]-[12])$/.test(grouping(run)) && run.digits.length <= 8;
}

/**
 * Matches words that show that a number is the writer's own. 'Who you call' alone does not make a fictional number real.
 */
const own = /(?<![a-z0-9])(?:my|our|me|us|i|we|hmu|i'm|im|whatsapp|text|mine)(?![a-z0-9])/;

const near = 90;

/** Returns whether a number is a help line's, or a fictional one that nobody is asked to call. */
function isPublicOrFictional(text: string, { digits, spelled, start, end }: DigitRun): boolean {
  if (isHelpLine(digits)) return true;
  if (spelled || !isFictionalNumber(digits)) return false;
  const before = text.slice(Math.max(0, start - near), start);
  const after = text.slice(end, end + 40);
  if (own.test(before) || own.test(after.slice(0, 16))) return false;
  return digits.length <= 7 || !(cueBefore.test(before) || cueAfter.test(after));
}

function isNumberOfSomeone(text: string, run: DigitRun): boolean {
  const before = text.slice(Math.max(0, run.start - 48), run.start);
  const after = text.slice(run.end, run.end + 40);
  const { digits } = run;
  const written = text.slice(run.start, run.end);
  if (isPublicOrFictional(text, run)) return false;
  if (digits.length > longest || isSequence(digits) || looksLikeYears(run)) return false;
  if (/[$€£]\s?$/.test(before) || /\d,\d{3}\b/.test(written) || unitAfter.test(after)) return false;
  if (numberOfAThing.test(before)) return false;
  const cued = cueBefore.test(before) || cueAfter.test(after);
  if (notAPhone.test(before) && !cued) return false;
  if (/^97[89]/.test(digits) && digits.length === 13) return false;
  const singleDigits = run.groups.length >= fewestDigits && run.groups.every((size) => size === 1);
  if (run.spelled || singleDigits) return digits.length >= 10 || (cued && digits.length >= 7);
  if (looksLikeDate(run)) return false;
  if (run.plus) return digits.length >= 8;
  if (cued) return !/[,:]/.test(written) || digits.length >= 9;
  if (/[,:]/.test(written)) return false;
  if (trunk.test(grouping(run)) && /^0[1-9]/.test(digits) && digits.length >= 9 && digits.length <= 12)
    return true;
  if (northAmerican.test(grouping(run)) && !/^[01]/.test(digits.replace(/^1/, ''))) return true;
  return (
    digits.length >= 9 &&
    (/[\s().-]/.test(written) || digits.length === 10) &&
    ['US', 'GB'].some((country) => parsePhoneNumberFromString(written, country as 'US')?.isValid() === true)
  );
}

const fewestDigits = 7;
const few = 3;
const numberWords =
  'zero oh one two three four five six seven eight nine ten eleven twelve double triple twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  );

/** Returns whether a text has enough digits for a phone number: a cheap check before the full search. */
function hasDigits(text: string, vocabulary: ReadonlySet<string>): boolean {
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits >= fewestDigits) return true;
  const words = numberWords.filter((word) => vocabulary.has(word)).length;
  return words >= few || (digits >= few && /\d[a-z]|[a-z]\d/.test(text));
}

const oneOfSeveral = /[^,;:+\n]{5,60}/g;

/** Splits a run of digits that is too long for one phone number into several numbers. */
function splitRun(text: string, run: DigitRun): DigitRun[] {
  if (run.digits.length <= longest) return [run];
  return [...text.slice(run.start, run.end).matchAll(oneOfSeveral)].flatMap(({ index, 0: part }) =>
    digitRuns(part, fewestDigits).map((one) => ({
      ...one,
      start: run.start + index + one.start,
      end: run.start + index + one.end,
    })),
  );
}

/** Finds phone numbers: in digits, spelled in words, or with letters that look like digits. */
export function findPhones({ folded, vocabulary }: Document): PersonalSpan[] {
  const { text } = folded;
  if (!hasDigits(text, vocabulary)) return [];
  const spans: PersonalSpan[] = [];
  for (const run of digitRuns(text, fewestDigits).flatMap((whole) => splitRun(text, whole))) {
    if (!isNumberOfSomeone(text, run)) continue;
    const start = run.plus || text.charAt(run.start - 1) === '(' ? run.start - 1 : run.start;
    spans.push({ kind: 'phone', start, end: run.end });
  }
  return spans;
}
