import type { PersonalDetector, PersonalSpan } from './detector.ts';

const STREET =
  '(?:street|str|st|avenue|ave|av|road|rd|drive|dr|lane|ln|court|ct|way|boulevard|blvd|place|pl|terrace|crescent|close|circle|cir|parkway|pkwy|square|sq|gardens|grove|row|mews|highway|hwy|trail|alley|loop|rue|via|calle|strasse|weg|rua|avenida|piazza|plaza)';
const UNIT = '(?:(?:apt|apartment|suite|ste|unit|flat|box|#)\\.?\\s?[a-z0-9]{1,5})';
const NUMBER = '\\d{1,6}[a-z]?';
const NAME = "[\\p{L}][\\p{L}'.]{0,20}";

const PATTERNS = [
  new RegExp(`\\b${NUMBER},?\\s(?:${NAME}\\s){1,4}${STREET}\\b\\.?(?:,?\\s${UNIT})?`, 'gu'),
  new RegExp(
    `\\b${NUMBER}\\s(?:${NAME}\\s){0,3}(?:rue|via|calle|rua|avenue|avenida|piazza|plaza|place|camino|ulica|boulevard)\\s(?:${NAME}\\s?){1,4}`,
    'gu',
  ),
  /\bp\.?\s?o\.?\s?box\s?\d{1,6}\b/g,
  new RegExp(`\\b${NUMBER}\\s(?:[\\p{L}\\d][\\p{L}\\d'.]{0,20}[\\s,]{1,2}){1,5}${UNIT}`, 'gu'),
  /\b(?:unit|psc|cmr)\s\d{2,6},?\s(?:box|po box)\s\d{2,6}\b/g,
  /\b(?:apo|fpo|dpo)\s(?:aa|ae|ap)\s\d{5}\b/g,
  /\b[a-z]{3,20},?\s[a-z]{2}\s\d{5}(?:-\d{4})?\b/g,
];

const CUED = new RegExp(
  `\\b(?:address(?: is|:)|(?:i|we) live (?:at|on)|come (?:over )?to|house is (?:at|on)|lives? (?:at|on)|meet me at|find me at|send it to|new address)[\\s:]{1,3}(${NUMBER}\\s(?:[\\p{L}\\d][\\p{L}\\d'.]{0,20},?\\s?){1,4})`,
  'gu',
);

/** A character of a story has an address too; someone who writes 'I' or adds a postcode has their own. */
const STORY_BEFORE =
  /\b(?:lives?|lived|living|moves?|moved|resides?|swims?|goes|travels?|house|home|arrives?|set)\b[a-z' ]{0,30}$/;
const OWN = /\b(?:i|i'm|im|we|my|our|me|us)\b/;

function isStory(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('!'), 0));
  if (OWN.test(sentence) || /\d{5}\b/.test(text.slice(end, end + 40))) return false;
  return STORY_BEFORE.test(sentence);
}

/** Street and postal addresses, of the shapes used in English-speaking countries and their neighbours. */
export const findStreetAddresses: PersonalDetector = ({ folded }) => {
  const { text } = folded;
  if (!/\d/.test(text)) return [];
  const spans: PersonalSpan[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!isStory(text, match.index, end)) spans.push({ kind: 'street-address', start: match.index, end });
    }
  }
  for (const match of text.matchAll(CUED)) {
    const found = match[1] ?? '';
    const start = match.index + match[0].length - found.length;
    if (!isStory(text, start, start + found.length))
      spans.push({ kind: 'street-address', start, end: start + found.length });
  }
  return spans;
};
