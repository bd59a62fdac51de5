import { sumCounters } from '../../shared/community-reviews/aggregate.ts';
import type { AudienceSummary } from '../../shared/community-reviews/schema.ts';
import { readerLevels, summaryOf } from '../../shared/community-reviews/summary.ts';
import { labelFor } from '../../shared/expert-reviews/scales.ts';
import { publishedView } from '../../shared/moderation/published-view.ts';
import type { Audience } from '../../shared/people/audience.ts';
import type { SealingKeys } from '../../shared/people/sealing.ts';
import type { StoredPage } from '../../shared/storage/page-documents.ts';
import type { PageSources } from '../../shared/storage/page-sources.ts';
import { firstClassification } from '../../shared/titles/older-facts.ts';
import type { PageGridEntry, PageSeason } from '../../shared/titles/page-document.ts';
import { defined } from '../../shared/values/defined.ts';
import type { ShownReviews } from './shown-reviews.ts';
import type { ShownSources } from './shown-sources.ts';

const gridOf = ({ review, counters }: PageSources): PageGridEntry[] => {
  const readers = readerLevels(sumCounters(counters.map((entry) => entry.counters)));
  return review.contentGrid.map((entry) => {
    const votes = readers[entry.category];
    return { ...entry, label: labelFor(entry.category, entry.level), ...defined({ readers: votes }) };
  });
};

const seasonsOf = ({ review }: PageSources): PageSeason[] | undefined =>
  review.seasons
    ?.toSorted((a, b) => a.season - b.season)
    .map((season) => ({
      ...season,
      contentGrid: season.contentGrid.map((entry) => ({
        ...entry,
        label: labelFor(entry.category, entry.level),
      })),
    }));

const summary = (
  keys: Pick<SealingKeys, 'review'>,
  { counters }: PageSources,
  audience: Audience,
  shown: ShownReviews,
): AudienceSummary => {
  const own = counters.filter((entry) => entry.audience === audience).map((entry) => entry.counters);
  const mostHelpful = shown.mostHelpful && publishedView(keys, shown.mostHelpful);
  return {
    ...summaryOf(sumCounters(own)),
    latest: shown.latest.flatMap((review) => publishedView(keys, review) ?? []),
    ...defined({ mostHelpful }),
  };
};

/** Builds the page document of a title. The same sources always give exactly the same document. */
export function pageDocument(
  keys: Pick<SealingKeys, 'review'>,
  sources: ShownSources,
  shown: Record<Audience, ShownReviews>,
): StoredPage {
  const { title, review } = sources;
  const updates = [sources.titleChangedAt, sources.publishedAt].sort();
  return {
    slug: title.slug,
    kind: title.kind,
    name: title.name,
    ...defined({
      lang: title.lang,
      originalTitle: title.originalTitle,
      alternativeTitles: title.alternativeTitles,
    }),
    ageRating: review.ageRating,
    stars: review.stars,
    oneLiner: review.oneLiner,
    byline: review.byline,
    contentGrid: gridOf(sources),
    ...defined({ whyThisAge: review.whyThisAge, seasons: seasonsOf(sources) }),
    story: review.story,
    verdict: review.verdict,
    talkingPoints: review.talkingPoints,
    details: {
      ...title.details,
      ...defined({ classification: firstClassification(title.details.classifications) }),
    },
    whereToWatch: title.whereToWatch,
    media: sources.media,
    ...defined({ cardImage: sources.cardImage && `/media/${sources.cardImage}` }),
    community: {
      adults: summary(keys, sources, 'adult', shown.adult),
      teens: summary(keys, sources, 'teen', shown.teen),
      educators: summary(keys, sources, 'educator', shown.educator),
    },
    disclosure: review.disclosure,
    reviewedAt: sources.firstPublishedAt ?? sources.publishedAt,
    revision: sources.revision,
    lastUpdated: updates.at(-1) ?? sources.publishedAt,
  };
}
