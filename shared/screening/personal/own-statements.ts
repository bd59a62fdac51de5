import { foldedIndex } from '../../text/fold.ts';
import { commonWords } from '../data/common-words.ts';
import type { Document } from '../document.ts';
import { shapesOf } from '../text/shape.ts';
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

const source = String.raw;

const sets = {
  month_start: `jan feb mar apr may jun jul aug sep oct nov dec mai juni juli okt dez enero marzo mayo junio julio mars
    avril juin juillet`,
  birthday: 'birthday bday birthdate dob',
  born: `i_born i_was_born i'm_born i_am_born dob date_of_birth mein_geburtstag ich_bin ich_habe naci mi_cumple[anos]
    je_suis_ne[e] mon_anniversaire`,
  name_is: `(M|m)y_name_is (M|m)y_(full|real|first|last)_name_is (M|m)y_name(’|')s (M|m)y_(full|real|first|last)_name(’|')s
    (C|c)all_me (I|i)ch_hei(ß|ss)e (M|m)ein_Name_ist`,
  name_is_in_romance_languages: "(J|j)e_m(’|')appelle (M|m)oi[,]_c(’|')est (M|m)e_llamo (M|m)i_nombre_es",
  i_am: `(I|i)_am (I|i)[’|']m (I|i)ch_bin (S|s)oy (J|j)e_suis (M|m)y_(mum|mom|dad|sister|brother)`,
  no_surname: 'Team Iron Captain Black Star The Not So Mr',
  platform: 'whatsapp kik insta snap telegram discord',
};

const shapes = {
  month: '{month_start}[a-z]{0,8}',
  day_first: source`\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?{month}(?:,?\s(?:de\s)?\d{4})?`,
  month_first: source`{month}\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?`,
  date: source`\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}-\d{2}-\d{2}|{day_first}|{month_first}`,
  born_on: '(?:my (?:[a-z]{1,12} )?{birthday}|{born})',
  word: source`\p{Lu}[\p{L}'’-]{1,20}`,
  account: source`{one_word}(?:\s{one_word})?`,
  one_word: '@?[a-z0-9][a-z0-9_.]{2,29}',
};

const shape = shapesOf(sets, shapes);

const birthdays = [
  source`(?<![a-z0-9']){born_on}(?![a-z0-9])[^.!?\n\d]{0,24}?(?<![a-z0-9])({date})(?![a-z0-9])`,
  source`(?<![a-z0-9])({date})(?:\s[a-z]{2,8})?\s(?:geboren|geburtstag)(?![a-z0-9])`,
].map((written) => shape(written, 'g'));

const names = [
  source`(?<![\p{L}\p{N}]){name_is}\s({word}(?:\s{word}){0,2})`,
  source`(?<![\p{L}\p{N}]){name_is_in_romance_languages}\s({word}(?:\s{word}){0,2})`,
  source`(?<![\p{L}\p{N}]){i_am}\s(?!{no_surname} )({word}\s{word})`,
].map((written) => shape(written, 'gu'));

const accounts = [
  source`(?<![a-z0-9])(?:{platform}|instagram|snapchat|ig)\s?[:=]\s?({account})`,
  source`(?:^|[.!?,\n]\s{0,2}){platform}\s({account})(?=\s?(?:[.!?,\n]|$))`,
].map((written) => shape(written, 'g'));
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
