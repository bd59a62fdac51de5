import { foldedIndex } from '../../text/fold.ts';
import { commonWords } from '../data/common-words.ts';
import type { Document } from '../document.ts';
import type { PersonalKind } from './detector.ts';

/**
 * Personal information that is removed only from teens' texts, because adults may publish it. Offsets in the folded
 * text.
 */
export interface OwnSpan {
  readonly kind: PersonalKind | 'birthday';
  readonly start: number;
  readonly end: number;
}

const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|juni|juli|okt|dez|enero|marzo|mayo|junio|julio|mars|avril|juin|juillet)[a-z]{0,8}';
const date = `(?:\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:of\\s|de\\s)?${month}(?:,?\\s(?:de\\s)?\\d{4})?|${month}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?)`;
const born =
  "(?:my (?:[a-z]{1,12} )?(?:birthday|bday|birthdate|dob)|i(?: was|'m| am)? born|dob|date of birth|mein geburtstag|ich bin|ich habe|naci|mi cumple(?:anos)?|je suis nee?|mon anniversaire)";
const birthdays = [
  new RegExp(`(?<![a-z0-9'])${born}(?![a-z0-9])[^.!?\\n\\d]{0,24}?(?<![a-z0-9])(${date})(?![a-z0-9])`, 'g'),
  new RegExp(`(?<![a-z0-9])(${date})(?:\\s[a-z]{2,8})?\\s(?:geboren|geburtstag)(?![a-z0-9])`, 'g'),
];

const wordSource = "\\p{Lu}[\\p{L}'’-]{1,20}";
const names = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[Mm]y (?:full |real |first |last )?name(?:['’]s| is)|[Cc]all me|[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist)\\s(${wordSource}(?:\\s${wordSource}){0,2})`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[Jj]e m['’]appelle|[Mm]oi,? c['’]est|[Mm]e llamo|[Mm]i nombre es)\\s(${wordSource}(?:\\s${wordSource}){0,2})`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[Ii] am|[Ii]['’]?m|[Ii]ch bin|[Ss]oy|[Jj]e suis|[Mm]y (?:mum|mom|dad|sister|brother))\\s(?!Team |Iron |Captain |Black |Star |The |Not |So |Mr )(${wordSource}\\s${wordSource})`,
    'gu',
  ),
];

const account = '@?[a-z0-9][a-z0-9_.]{2,29}';
const accounts = [
  new RegExp(
    `(?<![a-z0-9])(?:whatsapp|kik|insta|instagram|snap|snapchat|telegram|discord|ig)\\s?[:=]\\s?(${account}(?:\\s${account})?)`,
    'g',
  ),
  new RegExp(
    `(?:^|[.!?,\\n]\\s{0,2})(?:whatsapp|kik|insta|snap|telegram|discord)\\s(${account}(?:\\s${account})?)(?=\\s?(?:[.!?,\\n]|$))`,
    'g',
  ),
];
const mails =
  /(?<![a-z0-9._+-])([a-z0-9._+-]{4,30})\s(?:at|@)\s(?:gmail|hotmail|yahoo|outlook|icloud|gmx|proton)(?![a-z0-9])/g;

/** Returns whether these words before 'at gmail' or after 'insta:' are ordinary words and not an account. */
const ordinary = (words: string): boolean => words.split(/\s/).every((word) => commonWords.has(word));

/** Returns the span of the first group of each match. */
function groups(patterns: readonly RegExp[], text: string): { start: number; end: number; found: string }[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => {
      const found = match[1] ?? '';
      const start = match.index + match[0].indexOf(found);
      return { start, end: start + found.length, found };
    }),
  );
}

/**
 * Finds what a teen says about themselves: their birthday, their name, and account names or e-mail addresses in spoken
 * form.
 */
export function findOwnStatements({ raw, folded }: Document): OwnSpan[] {
  const { text } = folded;
  const spansOf = (kind: OwnSpan['kind'], patterns: readonly RegExp[]): OwnSpan[] =>
    groups(patterns, text)
      .filter(({ found }) => !ordinary(found))
      .map(({ start, end }) => ({ kind, start, end }));
  return [
    ...spansOf('birthday', birthdays),
    ...groups(names, raw).map(({ start, end }) => ({
      kind: 'child-identity' as const,
      start: foldedIndex(folded, start),
      end: foldedIndex(folded, end),
    })),
    ...spansOf('handle', accounts),
    ...spansOf('email', [mails]),
  ];
}
