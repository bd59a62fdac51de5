import type { Document } from '../document.ts';
import { shapesOf } from '../text/shape.ts';
import type { PersonalSpan } from './detector.ts';
import { everyMatch } from './every-match.ts';

const source = String.raw;

const sets = {
  ending: `com net org edu gov io co uk de fr ca au us ie nl es it dk se no pt br ru cc to in eu info biz xyz me tv gg
    app dev site online store shop club ly`,
  provider: 'gmale gmayl yahoo outlook icloud aol proton ymail live msn gmx yandex mail zoho',
  big_provider: 'gmail hotmail yahoo outlook icloud',
  account_of: 'e[-]mail gmail gmale proton hotmail yahoo icloud outlook',
  at_word: 'at att aroba arroba snabela snabel-a a_cong chiocciola',
  at_in_brackets: 'at @ a.t. a at_symbol at_sign @_sign',
  dot_word: 'd(o|0)t[t] dt period punktum punkt punto punt ponto nokta cham',
  no_account: 'full not the in on below always now down too like',
  write_to: 'e[-]mail mail gmail write reach contact message msg hit line dev',
};

const shapes = {
  open: source`[\[({<*_|~-]{1,2}\s{0,2}`,
  close: source`\s{0,2}[\])}>*_|~-]{1,2}`,
  /** A sign that is neither part of a word nor ordinary punctuation: an emoji, an arrow, a bullet. */
  sign: source`[^a-z0-9\s.,!?'"();:/%&=$€£*@_-]{1,4}`,
  tld: source`co\s?\.?\s?uk|{ending}`,
  company: source`g\s?mail|hot\s?mail|proton\s?mail|{provider}`,

  local: source`{name_part}(?:{joint}[a-z0-9_+-]{1,30}){0,3}`,
  name_part: '[a-z0-9][a-z0-9_+-]{0,30}',
  joint: source`\s{0,2}(?:\.|\bdot\b|\bunderscore\b|_)\s{0,2}`,

  at: source`\s{0,3}(?:{bracketed_at}|@{1,2}|,? then @,? then |\+\s?at\s?\+|{marked_at}|{spoken_at})\s{0,3}`,
  bracketed_at: '{open}{at_in_brackets}{close}',
  marked_at: source`{sign}\s?at\s?{sign}|\ba{sign}t\b`,
  spoken_at: source`\b{at_word}\b(?: the rate| sign| symbol)?`,
  clear_at: source`\s{0,3}[\[({<*_|~]{1,2}\s{0,2}(?:at|@)\s{0,2}[\])}>*_|~]{1,2}\s{0,3}`,

  dot: source`\s{0,3}(?:{bracketed_dot}|\.|,|\+\s?dot\s?\+|"?\b{dot_word}\b"?|{marked_dot})\s{0,3}`,
  bracketed_dot: source`{open}(?:{dot_word}|\.|point){close}`,
  marked_dot: source`{sign}\s?(?:dot\s?{sign})?`,

  spaced_local: '(?:[a-z0-9._] ){3,40}@(?: [a-z0-9]){3,40}',
  spaced_domain: '[a-z0-9._-]{3,30}@(?:[a-z0-9] ){2,40}[a-z0-9]',
  spaced_ending: source` ?\. ?[a-z](?: ?[a-z]){1,3}`,
};

const shape = shapesOf(sets, shapes);

const emails = [
  source`\b{local}{at}{company}{dot}{tld}\b`,
  source`\b{local}{at}{company}(?:dot)?{tld}\b`,
  source`\b{local}{clear_at}[a-z0-9-]{1,40}(?:{dot}[a-z0-9-]{2,20}){1,3}\b`,
  source`\b{local}\s{0,2}@\s{0,2}[a-z0-9-]{1,40}{dot}{tld}\b`,
  source`\b{local}\s\+\sat\s\+\s[a-z0-9-]{2,40}(?:\s\+\sdot\s\+\s[a-z0-9-]{2,20}){1,4}`,
  source`\b[a-z0-9][a-z0-9._+-]{1,30}\s(?:at\s)?(?:{big_provider}|aol|protonmail|ymail)\s{0,2}(?:dot)?\s{0,2}(?:com|net|co uk|de|fr|org)\b`,
  source`\b(?=[a-z0-9._+-]{0,30}[\d_.])[a-z0-9][a-z0-9._+-]{2,30},?\s(?:at |@ ?)?(?:{big_provider}|protonmail|proton|ymail)\b`,
  source`\b(?:[a-z0-9]-){4,40}[a-z0-9]\s(?:at|@)\s{big_provider}\b`,
  source`\b(?:{spaced_local}|{spaced_domain}){spaced_ending}\b`,
  source`\b(?:my|her|his|our|add my) {account_of}(?: address| account)?(?: is|:|'s)\s{1,2}(?!{no_account}\b)[a-z0-9][a-z0-9._+-]{5,40}\b`,
].map((written) => shape(written, 'g'));

/**
 * Matches an address written with 'at' and 'dot' after a word that asks readers to write. No other sign is needed there.
 */
const cued = shape(
  source`\b{write_to}\b[^.!?\n]{0,30}?\s({local}{at}[a-z0-9-]{2,40}(?:{dot}[a-z0-9-]{2,12}){0,2}{dot}{tld})\b`,
  'g',
);

const hints =
  'dot gmail gmale hotmail yahoo outlook icloud aol mail email live msn proton protonmail yandex arroba nokta punktum'.split(
    ' ',
  );

/** Finds e-mail addresses that are spelled out: 'jo at mail dot com', 'jo[at]mail.com', 'j o @ m a i l . c o m'. */
export function findDisguisedEmails({ folded, vocabulary }: Document): PersonalSpan[] {
  const { text } = folded;
  if (!/@|[[({<]\s?at?\b/.test(text) && !hints.some((word) => vocabulary.has(word))) return [];
  return [
    ...emails.flatMap((pattern) => everyMatch(pattern, text, 'email')),
    ...everyMatch(cued, text, 'email', 1),
  ];
}
