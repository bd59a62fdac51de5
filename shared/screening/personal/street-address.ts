import { isKnownAddress } from '../data/known-addresses.ts';
import type { Document } from '../document.ts';
import { addressPatterns } from './address-patterns.ts';
import type { PersonalSpan } from './detector.ts';

/**
 * Matches the words before an address in a story. An address counts as the writer's own if they write 'I' or add a
 * postcode.
 */
const storyBefore =
  /\b(?:lives?|lived|living|moves?|moved|resides?|swims?|goes|travels?|house|home|arrives?|set)\b[a-z' ]{0,30}$/;
const ofTime =
  /^\d+,?\s(?:years?|minutes?|hours?|people|times|different|of|and|to|or|days?|weeks?|months?|miles?|stars?|percent)\b/;
const own = /\b(?:i|i'm|im|we|my|our|me|us)\b/;

/** In a text longer than this, an address without 'I' or a postcode counts as the setting of a story. */
const longText = 500;

const mine =
  /\b(?:i|we|my|our|me)\b[^.!?]{0,40}\b(?:live|address|house|home|place|come|move|moved|door|flat)\b/;

function isStory(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (isKnownAddress(text.slice(start, end))) return !mine.test(text.slice(Math.max(0, start - 80), end));
  const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('!'), 0));
  if (/^\d{5}/.test(text.slice(start, end)) || /\s\d{1,5}\b/.test(text.slice(start, end).slice(6)))
    return false;
  if (own.test(sentence) || /\d{5}\b/.test(text.slice(end, end + 40))) return false;
  return text.length > longText || storyBefore.test(sentence);
}

/** Matches what may follow the street: a postcode with its town, or a town with its state and postcode. */
const town = /^,?\s(?:\d{4,5}\s\p{L}[\p{L}-]{2,20}|\p{L}[\p{L} ]{2,24},?\s[a-z]{2}\s\d{5})(?!\p{L})/u;
const britishTown = /^,?\s(?:\p{L}{3,20},?\s)?[a-z]{1,2}\d[\da-z]?\s?\d[a-z]{2}(?![\p{L}\p{N}])/u;

function withTown(text: string, end: number): number {
  const after = text.slice(end, end + 60);
  return end + ((town.exec(after) ?? britishTown.exec(after))?.[0].length ?? 0);
}

/** How far an address may extend to either side of a digit in it, in UTF-16 units. */
const charactersBefore = 140;
const charactersAfter = 180;

/** Matches years, scores out of ten, ranks and times. They are not house numbers unless a street word is near. */
const noHouse = /\b(?:19|20)\d\ds?\b|\b\d{1,2}\s?\/\s?\d{1,2}\b|\b\d+(?:st|nd|rd|th)\b|\b\d{1,2}:\d\d\b/g;
const near = 40;

/** Returns the parts of a text around its digits. Every address contains a digit. */
function partsAroundDigits(text: string): { text: string; offset: number }[] {
  const figures = text.replaceAll(noHouse, (found, at: number) =>
    addressPatterns.street.test(text.slice(Math.max(0, at - near), at + near))
      ? found
      : ' '.repeat(found.length),
  );
  const stretches: { from: number; to: number }[] = [];
  for (const { index } of figures.matchAll(/\d+/g)) {
    const from = wordBoundary(text, index - charactersBefore);
    const to = wordBoundary(text, index + charactersAfter);
    const last = stretches.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches.map(({ from, to }) => ({ text: text.slice(from, to), offset: from }));
}

const longestWord = 24;

/** Returns the offset of the next space, so that no word is split. */
function wordBoundary(text: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  const blank = text.slice(at, at + longestWord).indexOf(' ');
  return blank < 0 ? at : at + blank;
}

/** Finds street and postal addresses in the forms of English-speaking and of other European countries. */
export function findStreetAddresses(document: Document): PersonalSpan[] {
  const { text } = document.folded;
  const spans: PersonalSpan[] = [];
  const take = (start: number, end: number) =>
    spans.push({ kind: 'street-address', start, end: withTown(text, end) });
  const add = (start: number, end: number) => {
    if (!isStory(text, start, end)) take(start, end);
  };
  for (const stretch of partsAroundDigits(text)) {
    const matches = (pattern: RegExp) =>
      [...stretch.text.matchAll(pattern)].map((match) => {
        const start = stretch.offset + match.index;
        return { start, end: start + match[0].length, part: match[1] ?? '' };
      });
    for (const { start, end } of addressPatterns.english.flatMap(matches)) add(start, end);
    for (const { start, end } of addressPatterns.certain.flatMap(matches)) take(start, end);
    for (const { start, end } of addressPatterns.capitalised.flatMap(matches)) {
      const original = document.raw.slice(document.folded.start(start), document.folded.end(end));
      if (/\p{Lu}\p{L}+/u.test(original)) add(start, end);
    }
    for (const { end, part } of matches(addressPatterns.cued)) {
      if (/\d/.test(part) && !ofTime.test(part)) add(end - part.length, end);
    }
  }
  return spans;
}
