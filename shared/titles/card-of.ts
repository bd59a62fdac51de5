import type { ExpertReview } from '../expert-reviews/schema.ts';
import { defined } from '../values/defined.ts';
import type { PageMedia } from './media.ts';
import type { Title, TitleCard } from './schema.ts';

const firstDate = (title: Title): string => {
  const { details } = title;
  if ('premiereDate' in details) return details.premiereDate;
  return 'releaseDate' in details ? details.releaseDate : details.publicationDate;
};

/** Builds the card of a title from its facts, its published expert review, and the media that its page shows. */
export function cardOf(
  title: Title,
  review: ExpertReview,
  shown: { titleChangedAt: string; publishedAt: string; media: readonly PageMedia[] },
): TitleCard {
  const image = shown.media.find((one) => one.kind === 'image');
  return {
    slug: title.slug,
    kind: title.kind,
    name: title.name,
    ageRating: review.ageRating,
    stars: review.stars,
    oneLiner: review.oneLiner,
    genres: title.details.genres,
    topics: title.details.topics,
    year: Number(firstDate(title).slice(0, 4)),
    ...defined({
      image: image && { url: image.url, alt: image.alt, ...defined({ widths: image.widths }) },
    }),
    lastUpdated: [shown.titleChangedAt, shown.publishedAt].sort().at(-1) ?? shown.publishedAt,
  };
}
