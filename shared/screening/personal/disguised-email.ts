import type { Document } from '../document.ts';
import type { PersonalSpan } from './detector.ts';
import { everyMatch } from './every-match.ts';

const tld =
  '(?:com|net|org|edu|gov|io|co\\s?\\.?\\s?uk|co|uk|de|fr|ca|au|us|ie|nl|es|it|dk|se|no|pt|br|ru|cc|to|in|eu|info|biz|xyz|me|tv|gg|app|dev|site|online|store|shop|club|ly)';
const provider =
  '(?:g\\s?mail|gmale|gmayl|hot\\s?mail|yahoo|outlook|icloud|aol|proton\\s?mail|proton|ymail|live|msn|gmx|yandex|mail|zoho)';
/** Matches a sign that is neither part of a word nor ordinary punctuation: an emoji, an arrow, a bullet. */
const sign = '[^a-z0-9\\s.,!?\'"();:/%&=$€£*@_-]{1,4}';
const openSource = '[\\[({<*_|~-]{1,2}\\s{0,2}';
const closeSource = '\\s{0,2}[\\])}>*_|~-]{1,2}';
const atWord = '(?:att?|arr?oba|snabel-?a|a cong|chiocciola)';
const at = `\\s{0,3}(?:${openSource}(?:at|@|a\\.t\\.|a|at symbol|at sign|@ sign)${closeSource}|@{1,2}|,? then @,? then |\\+\\s?at\\s?\\+|${sign}\\s?at\\s?${sign}|\\ba${sign}t\\b|\\b${atWord}\\b(?: the rate| sign| symbol)?)\\s{0,3}`;
const dotWord = '(?:d[o0]tt?|dt|period|punktum|punkt|punto|punt|ponto|nokta|cham)';
const dot = `\\s{0,3}(?:${openSource}(?:${dotWord}|\\.|point)${closeSource}|\\.|,|\\+\\s?dot\\s?\\+|"?\\b${dotWord}\\b"?|${sign}\\s?(?:dot\\s?${sign})?)\\s{0,3}`;
const local =
  '[a-z0-9][a-z0-9_+-]{0,30}(?:(?:\\s{0,2}(?:\\.|\\bdot\\b|\\bunderscore\\b|_)\\s{0,2})[a-z0-9_+-]{1,30}){0,3}';

const bracketed = '\\s{0,3}[\\[({<*_|~]{1,2}\\s{0,2}(?:at|@)\\s{0,2}[\\])}>*_|~]{1,2}\\s{0,3}';

const emails = [
  new RegExp(`\\b${local}${at}${provider}${dot}${tld}\\b`, 'g'),
  new RegExp(`\\b${local}${at}${provider}(?:dot)?${tld}\\b`, 'g'),
  new RegExp(`\\b${local}${bracketed}[a-z0-9-]{1,40}(?:${dot}[a-z0-9-]{2,20}){1,3}\\b`, 'g'),
  new RegExp(`\\b${local}\\s{0,2}@\\s{0,2}[a-z0-9-]{1,40}${dot}${tld}\\b`, 'g'),
  new RegExp(
    `\\b${local}\\s\\+\\sat\\s\\+\\s[a-z0-9-]{2,40}(?:\\s\\+\\sdot\\s\\+\\s[a-z0-9-]{2,20}){1,4}`,
    'g',
  ),
  /\b[a-z0-9][a-z0-9._+-]{1,30}\s(?:at\s)?(?:gmail|hotmail|yahoo|outlook|icloud|aol|protonmail|ymail)\s{0,2}(?:dot)?\s{0,2}(?:com|net|co uk|de|fr|org)\b/g,
  /\b(?=[a-z0-9._+-]{0,30}[\d_.])[a-z0-9][a-z0-9._+-]{2,30},?\s(?:at |@ ?)?(?:gmail|hotmail|yahoo|outlook|icloud|protonmail|proton|ymail)\b/g,
  /\b(?:[a-z0-9]-){4,40}[a-z0-9]\s(?:at|@)\s(?:gmail|hotmail|yahoo|outlook|icloud)\b/g,
  /\b(?:[a-z0-9._] ){3,40}@(?: [a-z0-9]){3,40} ?\. ?[a-z](?: ?[a-z]){1,3}\b|\b[a-z0-9._-]{3,30}@(?:[a-z0-9] ){2,40}[a-z0-9] ?\. ?[a-z](?: ?[a-z]){1,3}\b/g,
  /\b(?:my|her|his|our|add my) (?:e-?mail|gmail|gmale|proton|hotmail|yahoo|icloud|outlook)(?: address| account)?(?: is|:|'s)\s{1,2}(?!(?:full|not|the|in|on|below|always|now|down|too|like)\b)[a-z0-9][a-z0-9._+-]{5,40}\b/g,
];

/**
 * Matches an address written with 'at' and 'dot' after a word that asks readers to write. No other sign is needed there.
 */
const cued = new RegExp(
  `\\b(?:e-?mail|mail|gmail|write|reach|contact|message|msg|hit|line|dev)\\b[^.!?\\n]{0,30}?\\s(${local}${at}[a-z0-9-]{2,40}(?:${dot}[a-z0-9-]{2,12}){0,2}${dot}${tld})\\b`,
  'g',
);

/** Finds e-mail addresses that are spelled out: 'jo at mail dot com', 'jo[at]mail.com', 'j o @ m a i l . c o m'. */
export function findDisguisedEmails({ folded, vocabulary }: Document): PersonalSpan[] {
  const { text } = folded;
  const words = [
    'dot',
    'gmail',
    'gmale',
    'hotmail',
    'yahoo',
    'outlook',
    'icloud',
    'aol',
    'mail',
    'email',
    'live',
    'msn',
    'proton',
    'protonmail',
    'yandex',
    'arroba',
    'nokta',
    'punktum',
  ];
  if (!/@|[[({<]\s?at?\b/.test(text) && !words.some((word) => vocabulary.has(word))) return [];
  return [
    ...emails.flatMap((pattern) => everyMatch(pattern, text, 'email')),
    ...everyMatch(cued, text, 'email', 1),
  ];
}
