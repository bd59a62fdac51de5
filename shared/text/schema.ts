import * as z from 'zod';
import { defined } from '../values/defined.ts';
import { hasPublicHost } from './public-host.ts';
import { forbiddenCharacter, hasLineBreak, isVisible } from './unreadable.ts';

const canonicalTag = (tag: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

interface TextLimits {
  /** The minimum length in UTF-16 units. A text with a minimum must have a visible character. */
  min?: number;
  max: number;
}

const limited = ({ min = 0, max }: TextLimits) =>
  z
    .string()
    .min(min)
    .max(max)
    .refine(
      (value) => value.length < Math.max(min, 1) || min === 0 || isVisible(value),
      'has no visible character',
    );

/**
 * Creates the schema of a text field. Refuses characters that storage or JSON readers cannot hold (NUL, lone
 * surrogates, and the replacement character of bytes that were not UTF-8), control characters, and overrides of the
 * writing direction. Trims the text and normalizes it to NFC before it checks the length, in UTF-16 units.
 */
export function plainText(limits: TextLimits) {
  return z
    .string()
    .meta({ maxLength: limits.max, ...defined({ minLength: limits.min || undefined }) })
    .refine((value) => value.isWellFormed(), { error: 'contains a lone surrogate', abort: true })
    .refine((value) => !value.includes('\0'), { error: 'contains a NUL character', abort: true })
    .refine((value) => !value.includes('\ufffd'), {
      error: 'contains a character that was not sent as UTF-8',
      abort: true,
    })
    .refine((value) => forbiddenCharacter(value) === undefined, {
      error: ({ input }) => `contains the control character ${forbiddenCharacter(String(input))}`,
      abort: true,
    })
    .transform((value) => value.normalize('NFC').trim())
    .pipe(limited(limits));
}

/** Creates the schema of a text of one line, such as a name. It is checked as `plainText` checks it. */
export function lineOfText(limits: TextLimits) {
  return plainText(limits).refine((value) => !hasLineBreak(value), 'has more than one line');
}

/**
 * The language of a text as a BCP 47 tag, such as `ja` or `pt-BR`, in its canonical form.
 */
export const LanguageTag = z
  .string()
  .max(35)
  .refine((tag) => canonicalTag(tag) !== undefined, 'use a BCP 47 language tag such as en, ja or pt-BR')
  .overwrite((tag) => canonicalTag(tag) ?? tag);

/**
 * A country code of ISO 3166-1 alpha-2, stored in capital letters, or `*` for everywhere. `UK` is stored as `GB`. Whether
 * there is such a country is checked where facts are written (`shared/titles/impossible-facts.ts`), so that older facts
 * can still be read.
 */
export const Region = z
  .string()
  .regex(/^([A-Za-z]{2}|\*)$/, 'use a country code of two letters, or * for everywhere')
  .overwrite((code) => (code.toUpperCase() === 'UK' ? 'GB' : code.toUpperCase()))
  .meta({
    description:
      'A country code of ISO 3166-1 alpha-2, `EU`, or `*` for everywhere. `UK` is stored as `GB`. Codes that stand for no ' +
      'country, such as `XX` or `ZZ`, are refused.',
  });

/** A calendar date without a time, `YYYY-MM-DD`. */
export const calendarDate = z.iso.date();

/** A time, ISO 8601 in UTC with milliseconds. */
export const timestamp = z.iso.datetime();

const pathOf = (address: string): string => address.replace(/^https:\/\/[^/?#]*/i, '').split(/[?#]/)[0] ?? '';

/**
 * An https URL, the only kind that a page may link to. Refuses URLs that could mislead a reader about where they lead:
 * those with a backslash, a user name, `..`, or characters that are not visible; and hosts that are not public names.
 */
export const webAddress = z
  .url({ protocol: /^https$/, abort: true })
  .max(2048)
  .refine((address) => /^https:\/\/[^/]/i.test(address), 'must begin with https:// and a host')
  .refine(
    (address) => address.isWellFormed() && !/\s/.test(address) && forbiddenCharacter(address) === undefined,
    'must not contain spaces, control characters or broken characters',
  )
  .refine((address) => !address.includes('\\'), 'must not contain a backslash')
  .refine(
    hasPublicHost,
    'must name a host on the internet, such as example.org, and not an address in numbers',
  )
  .refine((address) => !/^https:\/*[^/?#]*@/i.test(address), 'must not contain a user name')
  .refine(
    (address) =>
      !pathOf(address)
        .split('/')
        .some((part) => /^(\.|%2e){2}$/i.test(part)),
    'must not contain .. as a part of its path',
  );
