import { isKnownAddress } from '../data/known-addresses.ts';
import type { Document } from '../document.ts';
import type { PersonalSpan } from './detector.ts';

const street =
  '(?:street|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|boulevard|blvd|terrace|crescent|parkway|pkwy|gardens|grove|mews|highway|hwy|str|gate|parade|brae|esplanade|promenade|strasse|straße|strase)';
/** Matches street words that are also ordinary words. They count only after something that looks like a name. */
const looseStreet =
  '(?:st|way|place|pl|close|circle|cir|square|sq|row|trail|alley|loop|hill|weg|rise|walk|park|heights|point|ridge|bend|run)';
const foreign =
  '(?:rue|via|viale|calle|rua|avenida|av|avda|piazza|plaza|camino|ulica|ul|passeig|paseo|carrer|largo|rambla|allée|allee|chaussée|chaussee|quai|strada|corso|vicolo|c/)';
const unit = '(?:(?:apt|apartment|suite|ste|unit|flat|apto|piso)\\b\\.?\\s?#?[a-z]?\\d{1,5}[a-z]?)';
const number = '(?<![\\d$€£.,:/#-])\\d{1,6}[a-z]?';
const notName =
  '(?!(?:of|the|is|are|was|in|a|an|to|and|or|for|than|at|by|on|out|years?|year|minutes?|min|hours?|days?|people|times|old|with|from|that|this|my|his|her|their|only|per|all|as|more|less|other|different|different|best|first|great|on|into|then|through|until|game|part|season|episode|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec|or|way|half|straight|stars?|seasons?|episodes?|degrees?|feet|miles?|dollars|bucks|th|nd|rd|percent)\\b)';
const nameSource = `${notName}[\\p{L}][\\p{L}'-]{1,20}\\.?`;
const any = "[\\p{L}\\d][\\p{L}\\d'/.-]{0,20}";

const english = [
  new RegExp(
    `${number},?\\s(?:[nsew]\\.?\\s)?(?:${nameSource}\\s){1,4}${street}\\b\\.?(?:,?\\s${unit})?`,
    'gu',
  ),
];
/** Matches street names that are one word, as written from the Netherlands to Finland. */
const compound =
  '(?<!\\p{L})[\\p{L}]{3,24}(?:straat|laan|gatan|vegen|veien|gata|gate|vej|gade|gasse|strasse|str|weg|utca|utja|ulica|katu|kuja|katu|grand|vagen|stien|straede|baan|plein|platz|allee|gracht|dijk|hof|brucke|damm)';
const patterns: readonly RegExp[] = [
  new RegExp(`${number}\\s(?:\\d{1,5}\\s)?${foreign}\\b\\.?\\s(?:${any}[\\s,]{1,2}){0,3}${any}`, 'gu'),
  new RegExp(`\\b${foreign}\\.?\\s(?:${nameSource}\\s){1,4}\\d{1,5}\\b`, 'gu'),
  /\b(?:plot|house|flat|door|shop) no\.? ?\d{1,4}[a-z]?\b[^.!?\n]{3,60}\b(?:\d{5,6}|sector|nagar|block|cross|colony|road|street)\b/g,
  /\b(?:[a-z]-?\d{1,4}|unit \d{1,4}(?:\/\d{1,4})?|\d{1,4}\/\d{1,4}|plot \d{1,4}),? [^.!?\n]{3,60}(?<![\d-])\d{3} ?\d{3}\b/g,
  /(?<![\d/.,])\d{1,4}\/\d{1,5},? (?:[\p{L}'-]{2,20} ){1,3}(?:street|st|road|rd|avenue|ave|parade|court|ct|drive|dr|lane|crescent|terrace)\b/gu,
  /\bunit \d{1,4}\/\d{1,5} (?:[\p{L}'-]{2,20} ){1,3}\p{L}+/gu,
  /(?<![\d.,/])\d{1,5}[a-z]? [^.!?\n\d]{4,60}[\s,](?:[a-z]{1,2}\d[\da-z]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d)\b/g,
  /\b(?:am|an der|auf der|im|zum|zur) [\p{L}]{4,24} \d{1,4}[a-z]?,? \d{5} \p{L}+/gu,
  /\b(?:postfach|rural route|rr) \d[\d ]{0,6}\b(?:,? ?box \d{1,5})?/g,
  /\bbox \d{1,5}, [\p{L} ]{3,30}, [\p{L} ]{2,20}/gu,
  /\bp\.?\s?o\.?\s?box\s?\d{1,6}\b/g,
  new RegExp(`${number}\\s(?:${any}[\\s,]{1,4}){1,6}${unit}`, 'gu'),
  new RegExp(`\\b${unit}[,\\s]{1,6}(?:${any}[\\s,]{1,6}){1,4}\\d{4,6}\\b`, 'gu'),
  /\b(?:unit|psc|cmr)\s\d{2,6},?\s(?:box|po box)\s\d{2,6}\b/g,
  /\b(?:[a-z]{2,12}\s){0,3}(?:apo|fpo|dpo)\s(?:aa|ae|ap)\s\d{5}\b/g,
  new RegExp(`(?:${number}\\s)?\\b(?:[\\p{L}]{2,20}\\s)?${compound}\\.?\\s?\\d{1,4}[a-z]?\\b`, 'gu'),
  new RegExp(`${number}\\s${compound}\\b`, 'gu'),
  new RegExp(`\\b(?:${nameSource}\\s){1,3}(?:ut|u|utca|utja|fejedelem utja)\\.?\\s\\d{1,4}\\.`, 'gu'),
  new RegExp(`\\bcorner of (?:${any}\\s){1,4}\\d{1,5}\\.?(?: st\\.?)? and ${any}(?:\\s${any})?`, 'gu'),
];

/** These patterns count only if the names are capitalised in the original, or a town and a postcode follow. */
const capitalised: readonly RegExp[] = [
  new RegExp(
    `(?<![\\d$.,:/#-])\\d{2,6}\\s(?:\\d{1,4}\\s)?(?:${nameSource}\\s){1,3}\\d{1,5}(?=\\.?(?:\\s?[,\\n]| st\\b| apt|$))`,
    'gu',
  ),
  new RegExp(`${number},?\\s(?:${nameSource}\\s){1,3}${looseStreet}\\b\\.?(?:,?\\s${unit})?`, 'gu'),
  /\b[a-z]{3,20}(?:\s[a-z]{3,20})?,?\s(?:al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc)\s\d{5}(?:-\d{4})?\b/g,
];

const cued = new RegExp(
  `\\b(?:address(?: is|:|\\s?-)|(?:i|we) live (?:at|on)|come (?:over )?to(?: my house)?,?|house is (?:at|on)|(?:lives?|living) (?:at|on|in)|meet me at|find me at|send it to|moved to|new address is|located (?:at|on)|office is at|drops you off at|restaurant is at|sent to|return to|send (?:one|it|them) to|update my (?:new )?address(?: to)?|change my address to|address with|drop by|visit (?:me|us) at)[\\s:]{1,4}(?:it is\\s)?(${number},?\\s(?:${any}[\\s,]{1,3}){1,5}${any})`,
  'gu',
);

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
const streetNear = new RegExp(
  `\\b(?:${street}|${looseStreet}|${foreign}|apt|apartment|suite|unit|flat|box|address)\\b|${compound}\\b`,
  'u',
);
const near = 40;

/** Returns the parts of a text around its digits. Every address contains a digit. */
function partsAroundDigits(text: string): { text: string; offset: number }[] {
  const figures = text.replaceAll(noHouse, (found, at: number) =>
    streetNear.test(text.slice(Math.max(0, at - near), at + near)) ? found : ' '.repeat(found.length),
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
    for (const { start, end } of english.flatMap(matches)) add(start, end);
    for (const { start, end } of patterns.flatMap(matches)) take(start, end);
    for (const { start, end } of capitalised.flatMap(matches)) {
      const original = document.raw.slice(document.folded.start(start), document.folded.end(end));
      if (/\p{Lu}\p{L}+/u.test(original)) add(start, end);
    }
    for (const { end, part } of matches(cued)) {
      if (/\d/.test(part) && !ofTime.test(part)) add(end - part.length, end);
    }
  }
  return spans;
}
