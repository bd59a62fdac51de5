import { otherNames } from '../../../../shared/titles/other-names.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { announced, yearIn } from '../../../../shared/titles/partial-date.ts';
import { releaseDateOf } from '../../../../shared/titles/release-date.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { ratingWords } from '../words/rating.ts';
import { externalLinks } from './external-links.ts';
import { leadPicture } from './lead-picture.ts';

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

/** Returns the date of the work for schema.org, which has ISO 8601 dates and no word for an announced work. */
const publishedOn = ({ details }: PageDocument): string | undefined => {
  const date = releaseDateOf(details);
  return date === announced || yearIn(date) === undefined ? undefined : date;
};

/** Returns the page as schema.org data: the work, the experts' review, and the readers' ratings. */
export function structuredData(page: PageDocument, origin: string): object {
  const picture = leadPicture(page);
  const readers = aggregate(page);
  const links = externalLinks(page.details);
  const others = otherNames(page);
  const boards = (page.details.classifications ?? []).map(({ board, value }) => ratingWords(board, value));
  return {
    '@context': 'https://schema.org',
    '@type': types[page.kind],
    name: page.name,
    url: `${origin}/titles/${page.slug}`,
    description: page.oneLiner,
    genre: page.details.genres,
    typicalAgeRange: `${page.ageRating}-`,
    ...defined({
      alternateName: others.length > 0 ? others : undefined,
      inLanguage: page.lang,
      datePublished: publishedOn(page),
      contentRating: boards.length > 1 ? boards : boards[0],
      isbn: page.details.externalIds.isbn,
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
