import type { PersonalDetector, PersonalSpan } from './detector.ts';

const TLD =
  '(?:com|net|org|edu|gov|io|co\\s?\\.?\\s?uk|co|uk|de|fr|ca|au|us|info|biz|xyz|me|tv|gg|app|dev|site|online|store|shop|club|ly)';
const PROVIDER =
  '(?:g\\s?mail|hot\\s?mail|yahoo|outlook|icloud|aol|proton\\s?mail|proton|ymail|live|msn|gmx|mail|zoho)';
const AT =
  '\\s{0,3}(?:[\\[({<*_|~-]{1,2}\\s{0,2}(?:at|@|a\\.t\\.)\\s{0,2}[\\])}>*_|~-]{1,2}|@|\\bat\\b(?: the rate)?|\\barroba\\b)\\s{0,3}';
const DOT =
  '\\s{0,3}(?:[\\[({<*_|~-]{1,2}\\s{0,2}(?:dot|\\.|period|punkt|point)\\s{0,2}[\\])}>*_|~-]{1,2}|\\.|,|\\bdot\\b|\\bperiod\\b)\\s{0,3}';
const LOCAL =
  '[a-z0-9][a-z0-9_+-]{0,30}(?:(?:\\s{0,2}(?:\\.|\\bdot\\b|\\bunderscore\\b|_)\\s{0,2})[a-z0-9_+-]{1,30}){0,3}';

const BRACKETED = '\\s{0,3}[\\[({<*_|~]{1,2}\\s{0,2}(?:at|@)\\s{0,2}[\\])}>*_|~]{1,2}\\s{0,3}';

const EMAILS = [
  new RegExp(`\\b${LOCAL}${AT}${PROVIDER}${DOT}${TLD}\\b`, 'g'),
  new RegExp(`\\b${LOCAL}${BRACKETED}[a-z0-9-]{1,40}(?:${DOT}[a-z0-9-]{2,20}){1,3}\\b`, 'g'),
  new RegExp(`\\b${LOCAL}\\s{0,2}@\\s{0,2}[a-z0-9-]{1,40}${DOT}${TLD}\\b`, 'g'),
  /\b[a-z0-9][a-z0-9._+-]{1,30}\s(?:at\s)?(?:gmail|hotmail|yahoo|outlook|icloud|aol|protonmail|ymail)\s{0,2}(?:dot)?\s{0,2}(?:com|net|co uk|de|fr|org)\b/g,
  /\b(?:my|her|his|our) (?:e-?mail|gmail|hotmail|yahoo|icloud|outlook)(?: address| account)?(?: is|:|'s)\s{1,2}[a-z0-9][a-z0-9._+-]{2,40}[0-9._][a-z0-9._+-]{0,20}\b/g,
];

/** With a word that asks to be written to, an 'at' and a 'dot' are enough. */
const CUED = new RegExp(
  `\\b(?:e-?mail|mail|write|reach|contact|message|msg|hit)\\b[^.!?\\n]{0,30}?\\s(${LOCAL}${AT}[a-z0-9-]{2,40}${DOT}${TLD})\\b`,
  'g',
);

const LINK = new RegExp(
  `\\b[a-z0-9-]{2,40}\\s{0,2}(?:[\\[({<*_|~]{1,2}\\s{0,2}(?:dot|\\.)\\s{0,2}[\\])}>*_|~]{1,2}|\\sdot\\s)\\s{0,2}${TLD}\\b(?:\\s{0,2}(?:/|slash)\\s{0,2}[a-z0-9_-]{1,40})?`,
  'g',
);

/** 'Dot com' in these words speaks of an era or a trade. */
const NOT_A_NAME =
  /^(?:the|a|an|of|this|that|it's|and|or|at|in|old|early|late|big|first|polka|red|blue|black)\s/;

function every(pattern: RegExp, text: string, kind: PersonalSpan['kind'], group = 0): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = match[group];
    if (!found || NOT_A_NAME.test(found)) continue;
    const start = match.index + match[0].lastIndexOf(found);
    spans.push({ kind, start, end: start + found.length });
  }
  return spans;
}

/** E-mail addresses and links that are spelled out: 'jo at mail dot com', 'jo[at]mail.com', 'shop(.)biz'. */
export const findDisguisedWeb: PersonalDetector = ({ folded, vocabulary }) => {
  const { text } = folded;
  const spans: PersonalSpan[] = [];
  const words = ['gmail', 'hotmail', 'yahoo', 'outlook', 'icloud', 'aol', 'mail', 'email', 'live', 'msn'];
  const likely =
    /@|[[({<]\s?at\b/.test(text) || vocabulary.has('dot') || words.some((word) => vocabulary.has(word));
  if (likely) {
    for (const pattern of EMAILS) spans.push(...every(pattern, text, 'email'));
    spans.push(...every(CUED, text, 'email', 1));
  }
  if (vocabulary.has('dot') || /[[({<*_|~]\s?\.\s?[\])}>*_|~]/.test(text))
    spans.push(...every(LINK, text, 'url'));
  return spans;
};
