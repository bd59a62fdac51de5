import type { PageFields } from '../revisions/content.ts';
import type { PageDocument } from '../titles/page-document.ts';
import { defined } from '../values/defined.ts';

const asWritten = ({ category, level, note }: PageDocument['contentGrid'][number]) => ({
  category,
  level,
  note,
});

/** The widths of a picture's renditions are known to the page and not written by editors. */
const withoutWidths = (media: PageDocument['media'][number]) => {
  if (media.kind === 'video') return media;
  const { widths: _, ...image } = media;
  return image;
};

/**
 * Returns the fields of a page as editors write them: without labels, votes and what readers wrote. What the page
 * recommends is left out, because it shows cards and not what editors chose.
 */
export function pageFields(page: Omit<PageDocument, 'recommendations'>): PageFields {
  const { details, contentGrid, seasons } = page;
  const { slug, kind, name, lang, originalTitle, alternativeTitles, whereToWatch, media } = page;
  const { ageRating, stars, oneLiner, byline, whyThisAge, story, verdict, talkingPoints, disclosure } = page;
  const { classification: _, ...facts } = details as PageDocument['details'] & { classification?: unknown };
  const names = defined({ lang, originalTitle, alternativeTitles });
  const title = { slug, kind, name, ...names, details: facts, whereToWatch, recommendations: [] };
  const review = { ageRating, stars, oneLiner, byline, story, verdict, talkingPoints, disclosure };
  return {
    ...title,
    media: media.map(withoutWidths),
    ...review,
    contentGrid: contentGrid.map(asWritten),
    ...defined({
      whyThisAge,
      seasons: seasons?.map((season) => ({ ...season, contentGrid: season.contentGrid.map(asWritten) })),
    }),
  } as unknown as PageFields;
}
