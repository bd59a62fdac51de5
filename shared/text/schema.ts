import * as z from 'zod';
import { defined } from '../values/defined.ts';

/**
 * Creates the schema of a text field. Refuses characters that storage or JSON readers cannot hold: NUL, lone
 * surrogates, and the replacement character of bytes that were not UTF-8. Trims the text and normalizes it to
 * NFC before it checks the length, in UTF-16 units.
 */
export function plainText(limits: { min?: number; max: number }) {
  return z
    .string()
    .meta({ maxLength: limits.max, ...defined({ minLength: limits.min || undefined }) })
    .refine((value) => value.isWellFormed(), { error: 'contains a lone surrogate', abort: true })
    .refine((value) => !value.includes('\0'), { error: 'contains a NUL character', abort: true })
    .refine((value) => !value.includes('\ufffd'), {
      error: 'contains a character that was not sent as UTF-8',
      abort: true,
    })
    .transform((value) => value.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(limits.min ?? 0)
        .max(limits.max),
    );
}

/** A calendar date without a time, `YYYY-MM-DD`. */
export const calendarDate = z.iso.date();

/** A time, ISO 8601 in UTC with milliseconds. */
export const timestamp = z.iso.datetime();

const pathOf = (address: string): string => address.replace(/^https:\/\/[^/?#]*/i, '').split(/[?#]/)[0] ?? '';

/**
 * An https URL, the only kind that a page may link to. Refuses URLs that could mislead a reader about where they lead:
 * those with a backslash, a user name or `..`.
 */
export const webAddress = z
  .url({ protocol: /^https$/ })
  .max(2048)
  .refine((address) => !address.includes('\\'), 'must not contain a backslash')
  .refine((address) => !/^https:\/*[^/?#]*@/i.test(address), 'must not contain a user name')
  .refine(
    (address) =>
      !pathOf(address)
        .split('/')
        .some((part) => /^(\.|%2e){2}$/i.test(part)),
    'must not contain .. as a part of its path',
  );
