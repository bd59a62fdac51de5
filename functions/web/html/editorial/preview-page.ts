import { labelFor, scales } from '../../../../shared/expert-reviews/scales.ts';
import type { ExpertReview } from '../../../../shared/expert-reviews/schema.ts';
import { split } from '../../../../shared/revisions/content.ts';
import { regionOf } from '../../../../shared/titles/boards.ts';
import type { Classification } from '../../../../shared/titles/classification.ts';
import type { TitleKind } from '../../../../shared/titles/kinds.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import type { TitleCard } from '../../../../shared/titles/schema.ts';
import {
  choicesOf,
  recommendationsShown,
  shownRecommendations,
} from '../../../../shared/titles/shown-recommendations.ts';
import { defined } from '../../../../shared/values/defined.ts';
import type { Missing } from '../title/title-head.tsx';
import { type FactInput, factsOf } from './fact-fields.ts';
import type { FormValues } from './form-values.ts';
import { gridOf, pageOfForm } from './review-form.ts';
import { soundPage } from './sound-page.ts';
import type { TitleDraft } from './title-draft.ts';

const nobody: PageDocument['community']['adults'] = {
  count: 0,
  averageStars: null,
  averageAge: null,
  medianAge: null,
  histogram: [0, 0, 0, 0, 0],
  excluded: { waiting: 0, refused: 0, hidden: 0, 'before-premiere': 0 },
  tooFew: true,
  latest: [],
};

const labelled = (rows: ExpertReview['contentGrid']): PageDocument['contentGrid'] =>
  rows.flatMap(({ category, level, note = '' }) =>
    Object.hasOwn(scales, category) && Number.isInteger(level) && level >= 0 && level <= 5
      ? [{ category, level, label: labelFor(category, level), note }]
      : [],
  );

const emptyDetails = { genres: [], topics: [], awards: [], externalIds: {} };

const isRegion = (region: string | undefined): boolean => /^([A-Z]{2}|\*)$/.test(region ?? '');

const finished = (classifications: readonly Classification[] = []): Classification[] =>
  classifications.flatMap(({ board, value, region, descriptors = [] }) => {
    const known = region ?? regionOf(board ?? '');
    return board && value && isRegion(known) ? [{ board, value, region: known, descriptors }] : [];
  });

/** What the title page expects of a fact that nobody filled in. */
const emptyFacts: Readonly<Partial<Record<FactInput, unknown>>> = { names: [], flag: false };

const wholeDetails = (
  kind: TitleKind,
  details: Partial<PageDocument['details']>,
): PageDocument['details'] => {
  const empty = factsOf(kind).flatMap(([field, input]) =>
    input in emptyFacts ? [[field, emptyFacts[input]] as const] : [],
  );
  const classifications = finished(details.classifications);
  return {
    ...emptyDetails,
    ...Object.fromEntries(empty),
    ...details,
    classifications,
  } as unknown as PageDocument['details'];
};

/** Returns what the review in a form does not give yet, although every published review gives it. */
export function missingIn({ ageRating, stars }: FormValues): Missing[] {
  return [ageRating === undefined && 'ageRating', stars === undefined && 'stars'].filter(
    (one): one is Missing => one !== false,
  );
}

/** The age under which a preview looks for recommendations while none is given, so that it shows them all. */
const anyAge = 18;

/**
 * Builds the page that a form describes, for the preview: the real components show it. Fields that nobody filled in have a
 * word in their place, and `missingIn` tells which ratings are not given yet. `cards` are the known cards of recommended
 * titles; `now` is ISO.
 */
export function previewPage(
  { title: { slug, kind, name: saved }, published }: Pick<TitleDraft, 'title' | 'published'>,
  values: FormValues,
  cards: readonly TitleCard[],
  now: string,
): PageDocument {
  const { title, review } = split(soundPage(pageOfForm(values), kind)) as {
    title: Partial<PageDocument & { recommendations: [] }>;
    review: Partial<ExpertReview>;
  };
  const { name = saved, lang, originalTitle, alternativeTitles, whereToWatch = [], media = [] } = title;
  const details = wholeDetails(kind, title.details ?? {});
  const { ageRating = 0, contentGrid = [], seasons = [] } = review;
  const choices = choicesOf({ slug, recommendations: title.recommendations ?? [] });
  const { genres, topics } = details;
  const likeness = { kind, ageRating: review.ageRating ?? anyAge, genres, topics };
  return {
    slug,
    kind,
    name,
    ...defined({ lang, originalTitle, alternativeTitles, whyThisAge: review.whyThisAge }),
    ageRating,
    stars: review.stars ?? 1,
    oneLiner: review.oneLiner ?? 'One sentence about it.',
    byline: review.byline ?? 'nobody yet',
    contentGrid: labelled(
      gridOf(kind).flatMap((category) => contentGrid.find((row) => row.category === category) ?? []),
    ),
    seasons: seasons
      .filter(({ season }) => Number.isInteger(season))
      .map(({ contentGrid: rows = [], ...season }) => ({ ...season, contentGrid: labelled(rows) })),
    story: review.story ?? '',
    verdict: review.verdict ?? '',
    talkingPoints: review.talkingPoints ?? [],
    details,
    whereToWatch: whereToWatch.filter(
      ({ provider, region, kind: offer, lastChecked }) =>
        provider && offer && lastChecked && isRegion(region),
    ),
    media: media.filter((item) => (item.kind === 'image' ? item.url : item.videoId)),
    recommendations: shownRecommendations(likeness, choices, cards).slice(0, recommendationsShown),
    community: { adults: nobody, teens: nobody, educators: nobody },
    disclosure: review.disclosure ?? '',
    reviewedAt: published?.firstPublishedAt ?? now,
    revision: published?.revision ?? 1,
    lastUpdated: now,
  };
}
