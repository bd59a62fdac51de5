import * as z from 'zod';
import { LanguageTag, lineOfText, Region } from '../text/schema.ts';

/** The name of a work. */
export const WorkName = lineOfText({ min: 1, max: 250 });

export const OtherName = z
  .strictObject({
    name: WorkName,
    lang: LanguageTag.optional().meta({ description: 'The language of the name, as a BCP 47 tag' }),
    transliteration: WorkName.optional().meta({ description: 'The name in Latin letters' }),
  })
  .meta({ id: 'OtherName', description: 'A name of a work in another language or script' });

/** The name that a work had first, as an object or only as its text. */
export const OriginalTitle = z
  .union([OtherName, WorkName.transform((name): z.input<typeof OtherName> => ({ name })).pipe(OtherName)])
  .meta({ description: 'The name that the work had first, if it is another one' });

const AlternativeTitle = OtherName.extend({
  region: Region.optional().meta({ description: 'The country in which the work has this name' }),
}).meta({ id: 'AlternativeTitle', description: 'Another name under which a work is known' });

export const AlternativeTitles = z
  .array(AlternativeTitle)
  .max(40)
  .meta({ description: 'Other names under which the work is known' });

export type OtherName = z.infer<typeof OtherName>;
