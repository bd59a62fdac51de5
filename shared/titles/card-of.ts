import type { ExpertReview } from '../expert-reviews/schema.ts';
import { defined } from '../values/defined.ts';
import type { PageMedia } from './media.ts';
import { otherNames } from './other-names.ts';
import { yearIn } from './partial-date.ts';
import { releaseDateOf } from './release-date.ts';
import type { Title, TitleCard } from './schema.ts';

/** Builds the card of a title from its facts, its published expert review, and the media that its page shows. */
export function cardOf(
  title: Title,
  review: ExpertReview,
  shown: { titleChangedAt: string; publishedAt: string; media: readonly PageMedia[] },
): TitleCard {
  const others = otherNames(title);
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
    ...defined({
      lang: title.lang,
      otherNames: others.length > 0 ? others : undefined,
      year: yearIn(releaseDateOf(title.details)),
      image: image && { url: image.url, alt: image.alt, ...defined({ widths: image.widths }) },
    }),
    lastUpdated: [shown.titleChangedAt, shown.publishedAt].sort().at(-1) ?? shown.publishedAt,
  };
}
