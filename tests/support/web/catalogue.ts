import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelFor } from '../../../shared/expert-reviews/scales.ts';
import { ExpertReview } from '../../../shared/expert-reviews/schema.ts';
import type { PageDocument } from '../../../shared/titles/page-document.ts';
import { Title, type TitleCard } from '../../../shared/titles/schema.ts';

const folder = join(process.cwd(), 'infra/demo/catalogue');
const silent = {
  count: 0,
  tooFew: true,
  averageStars: null,
  averageAge: null,
  medianAge: null,
  histogram: [0, 0, 0, 0, 0],
  excluded: { waiting: 0, refused: 0, hidden: 0 },
  latest: [],
};
const moment = '2026-11-20T10:00:00.000Z';

interface Entry {
  title: Title;
  review: ExpertReview;
}

const entries = (): Entry[] =>
  readdirSync(folder).map((file) => {
    const { title, review } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return { title: Title.parse(title), review: ExpertReview.parse(review) };
  });

const dateOf = ({ details }: Title): string =>
  'premiereDate' in details
    ? details.premiereDate
    : 'publicationDate' in details
      ? details.publicationDate
      : details.releaseDate;

const cardOf = ({ title, review }: Entry): TitleCard => {
  const image = title.media.find((item) => item.kind === 'image');
  return {
    slug: title.slug,
    kind: title.kind,
    name: title.name,
    ageRating: review.ageRating,
    stars: review.stars,
    oneLiner: review.oneLiner,
    genres: title.details.genres,
    topics: title.details.topics,
    year: Number(dateOf(title).slice(0, 4)),
    ...(image && { image: { url: image.url, alt: image.alt } }),
    lastUpdated: moment,
  };
};

/** The sample catalogue as cards and as page documents that nobody has reviewed yet. */
export const sampleCatalogue = (): { cards: TitleCard[]; pages: Map<string, PageDocument> } => {
  const all = entries();
  const cards = all.map(cardOf);
  const bySlug = new Map(cards.map((card) => [card.slug, card]));
  const pages = all.map(({ title, review }): [string, PageDocument] => {
    const { contentGrid, ...words } = review;
    return [
      title.slug,
      {
        ...words,
        slug: title.slug,
        kind: title.kind,
        name: title.name,
        contentGrid: contentGrid.map((entry) => ({ ...entry, label: labelFor(entry.category, entry.level) })),
        details: title.details,
        whereToWatch: title.whereToWatch,
        media: title.media,
        recommendations: title.recommendations.flatMap((slug) => bySlug.get(slug) ?? []),
        community: { adults: silent, teens: silent, educators: silent },
        reviewedAt: '2026-11-02T08:00:00.000Z',
        revision: 1,
        lastUpdated: moment,
      },
    ];
  });
  return { cards, pages: new Map(pages) };
};
