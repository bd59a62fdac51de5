import * as z from 'zod';
import { defined } from '../values/defined.ts';

/** Text that storage and every JSON reader can carry: no NUL, no lone surrogates, nothing that was no UTF-8; trimmed, NFC. */
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

/** A moment, ISO 8601 in UTC with milliseconds. */
export const timestamp = z.iso.datetime();

const pathOf = (address: string): string => address.replace(/^https:\/\/[^/?#]*/i, '').split(/[?#]/)[0] ?? '';

/** An https address; nothing else may be linked from a page. None that reads as another place than it leads to. */
export const webAddress = z
  .url({ protocol: /^https$/ })
  .max(2048)
  .refine((address) => !address.includes('\\'), 'takes no backslash')
  .refine((address) => !/^https:\/*[^/?#]*@/i.test(address), 'takes no user name')
  .refine(
    (address) =>
      !pathOf(address)
        .split('/')
        .some((part) => /^(\.|%2e){2}$/i.test(part)),
    'takes no ..',
  );
