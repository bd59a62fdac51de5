import type { Document } from '../document.ts';
import type { PersonalSpan } from './detector.ts';
import { everyMatch } from './every-match.ts';

const tld =
  '(?:com|net|org|gg|xyz|tv|io|info|biz|co|ru|me|ly|to|cc|ie|nl|es|de|fr|uk|in|shop|app|site|online|live|edu|gov|dev|store|club|wordpress|blogspot)';
const dotWord = '(?:d[o0]t|d\\.o\\.t|punkt|punto|punt|ponto|nokta)';
const sign = '[^a-z0-9\\s.,!?\'"();:/%&=$€£*@_+-]{1,4}';
const path =
  '(?:\\s{0,2}(?:/|\\bslash\\b|\\bbarra\\b|\\bschragstrich\\b|\\bforward slash\\b)\\s{0,2}@?[a-z0-9_-]{1,40})';

const links = [
  new RegExp(
    `\\b[a-z0-9-]{2,40}\\s{0,2}[\\[({<*_|~]{1,2}\\s{0,2}(?:dot|\\.|period|punto|punkt)\\s{0,2}[\\])}>*_|~]{1,2}\\s{0,2}${tld}\\b${path}?`,
    'g',
  ),
  new RegExp(`\\b[a-z0-9-]{2,40}\\s${dotWord}\\s${tld}\\b${path}?`, 'g'),
  new RegExp(`\\b[a-z0-9-]{3,40}\\s?${sign}\\s?(?:com|net|org|gg|xyz|tv|io|shop|me)\\b${path}?`, 'g'),
  new RegExp(
    `\\b[a-z0-9-]{3,40}(?:\\.[a-z0-9-]{2,20})?,(?:com|net|org|gg|xyz|tv|io|info|biz|co|ru|ly|wordpress)(?:,(?:uk|com|au))?\\b${path}?`,
    'g',
  ),
  /\b(?:h ?t ?t ?p ?s?|hxxps?)\s?:\s?\/\s?\/\s?[a-z0-9-]+(?:\s?\.\s?[a-z0-9-]+){1,8}/g,
  /\bw ?w ?w ?(?:\(\.\)|\.|dot|,)? ?[a-z0-9-]{3,40}(?: ?(?:\(\.\)|\.|dot|,|com|slash|\/) ?[a-z0-9-]{2,40}){1,8}/g,
  /\b(?:t|telegram|discord|chat whatsapp|you ?tu ?be?|docs google|ko-?fi|drive google|linktr|bit)(?:\s?(?:\.|,|d[o.]{0,3}t|[^a-z0-9\s.,!?'"();:-]{1,4})\s?|\s)(?:me|gg|com|ly|ee)\s?(?:forward slash|then|slash|\/)\s?\/?\s?@?\s?[a-z0-9_-]{3,40}|\btinyurl slash [a-z0-9_-]{3,40}/g,
  /\b[a-z0-9-]{3,40}\s\(?period\)?\s(?:com|net|org|gg|xyz|io)\b/g,
  /\bbit then dot then ly\b/g,
  /\b(?:[a-z0-9-] ){3,40}[a-z0-9] ?\. ?[a-z](?: ?[a-z]){1,5}\b/g,
  /(?<=\b(?:visit|go to|type|typed|remove|check|find|more|grumbling|at|on|my|our|site|blog|link|page)\b[^!?\n]{0,40})\b[a-z0-9-]{3,40}(?: \. [a-z0-9-]{3,40})? \. (?:com|net|org|gg|xyz|io|ru|biz|tv)\b/g,
];

const broken =
  /[[({<*_|~]\s?\.\s?[\])}>*_|~]| \. |,(?:com|net|org|gg|xyz|tv|io|info|biz|co|ru|ly|wordpress)\b/;
const afterSign = /[^a-z0-9\s.,!?'"();:/%&=$€£*@_+-](?:com|net|org|gg|xyz|tv|io|shop|me)\b/;
const pieces = ['http', 'h t t p', 'hxxp', 'www', 'w w w', 't.me', 't . me'];
const words = 'dot d0t punkt punto punt ponto nokta period slash discord telegram whatsapp google'.split(' ');

function likely(text: string, ascii: boolean, vocabulary: ReadonlySet<string>): boolean {
  return (
    words.some((word) => vocabulary.has(word)) ||
    pieces.some((piece) => text.includes(piece)) ||
    broken.test(text) ||
    (!ascii && afterSign.test(text))
  );
}

/** Finds links that are spelled out or broken up: 'shop(.)biz', 'shop dot biz slash sale', 'w w w . shop . biz'. */
export function findDisguisedLinks({ folded, ascii, vocabulary }: Document): PersonalSpan[] {
  const { text } = folded;
  if (!likely(text, ascii, vocabulary)) return [];
  return links.flatMap((pattern) => everyMatch(pattern, text, 'url'));
}
