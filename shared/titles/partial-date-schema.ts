import * as z from 'zod';
import { announced, dateParts } from './partial-date.ts';

/** A date as precisely as a catalogue knows it: a day, a month, a year, or `announced`. */
export const PartialDate = z
  .string()
  .max(11)
  .refine(
    (text) => text === announced || dateParts(text) !== undefined,
    'use YYYY-MM-DD, YYYY-MM, YYYY, or "announced"; a year before the common era is negative, with 0000 for 1 BCE',
  )
  .meta({
    description:
      'A date as precisely as it is known: `2020-04-15`, `2020-04`, `2020`, or `announced` for a work without a date. ' +
      'Years before the common era are those of ISO 8601: `0000` is 1 BCE and `-0699` is 700 BCE',
  });
