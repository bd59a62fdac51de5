import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { externalLinks } from './external-links.ts';
import { leadPicture } from './lead-picture.ts';
import { releaseDateOf } from './release-date.ts';

const types: Readonly<Record<PageDocument['kind'], string>> = {
  film: 'Movie',
  series: 'TVSeries',
  game: 'VideoGame',
  book: 'Book',
  app: 'SoftwareApplication',
  podcast: 'PodcastSeries',
  music: 'MusicAlbum',
};

const rating = (value: number) => ({ '@type': 'Rating', ratingValue: value, bestRating: 5, worstRating: 1 });

const aggregate = ({ community }: PageDocument) => {
  const heard = [community.adults, community.teens, community.educators].filter(({ count }) => count > 0);
  const count = heard.reduce((sum, summary) => sum + summary.count, 0);
  if (count === 0) return undefined;
  const stars = heard.reduce((sum, summary) => sum + (summary.averageStars ?? 0) * summary.count, 0);
  const mean = Number((stars / count).toFixed(2));
  return { ...rating(mean), '@type': 'AggregateRating', ratingCount: count };
};

/** Returns the page as schema.org data: the work, the experts' review, and the readers' ratings. */
export function structuredData(page: PageDocument, origin: string): object {
  const picture = leadPicture(page);
  const readers = aggregate(page);
  const links = externalLinks(page.details);
  return {
    '@context': 'https://schema.org',
    '@type': types[page.kind],
    name: page.name,
    url: `${origin}/titles/${page.slug}`,
    description: page.oneLiner,
    datePublished: releaseDateOf(page),
    genre: page.details.genres,
    typicalAgeRange: `${page.ageRating}-`,
    ...defined({
      contentRating: page.details.classification?.value,
      isbn: 'isbn' in page.details.externalIds ? page.details.externalIds.isbn : undefined,
      image: picture && origin + picture.url,
      sameAs: links.length > 0 ? links.map(({ url }) => url) : undefined,
      aggregateRating: readers,
    }),
    review: {
      '@type': 'Review',
      author: { '@type': 'Organization', name: page.byline },
      publisher: { '@type': 'Organization', name: 'Nightlight', url: origin },
      datePublished: page.reviewedAt.slice(0, 10),
      dateModified: page.lastUpdated.slice(0, 10),
      reviewRating: rating(page.stars),
      reviewBody: page.verdict,
    },
  };
}
