import * as z from 'zod';
import { lineOfText, Region } from '../text/schema.ts';
import { boardName, regionOf } from './boards.ts';

const descriptors = z
  .array(lineOfText({ min: 1, max: 300 }))
  .max(12)
  .meta({ description: 'The reasons that the board states' });

const Classification = z
  .strictObject({
    board: lineOfText({ min: 1, max: 80 }).meta({ description: 'Who classified the work, such as FSK' }),
    region: Region,
    value: lineOfText({ min: 1, max: 40 }).meta({ description: 'The rating itself, such as 12 or PG-13' }),
    descriptors,
  })
  .meta({ id: 'Classification', description: 'What a board rated a work' });

const GivenClassification = z
  .strictObject({
    ...Classification.shape,
    region: Region.optional().meta({
      description: 'The country that it is for, or `*`. If left out, the country of a well-known board',
    }),
    descriptors: descriptors.default([]),
  })
  .transform((one) => ({
    ...one,
    board: boardName(one.board),
    region: one.region ?? regionOf(one.board),
  }))
  .pipe(Classification);
export type Classification = z.infer<typeof Classification>;

const isListedTwice = (list: readonly Classification[]): boolean =>
  new Set(list.map(({ board, region }) => JSON.stringify([board.toLowerCase(), region]))).size < list.length;

/** The classifications of a work: at most one by each board for each region. */
export const Classifications = z
  .array(GivenClassification)
  .max(40)
  .refine((list) => !isListedTwice(list), 'lists a board twice for the same region');
