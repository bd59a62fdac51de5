import type { ExpertReview } from '../expert-reviews/schema.ts';
import type { Title } from '../titles/schema.ts';

/** Everything that editors write for a title page: its facts and its expert review. */
export interface RevisionContent {
  title: Title;
  review: ExpertReview;
}

/** The facts and the review as one object, whose fields have the names that the page document has. */
export type PageFields = Title & ExpertReview;

const reviewFields: Readonly<Record<keyof ExpertReview, true>> = {
  byline: true,
  oneLiner: true,
  ageRating: true,
  stars: true,
  contentGrid: true,
  whyThisAge: true,
  seasons: true,
  story: true,
  verdict: true,
  talkingPoints: true,
  disclosure: true,
};

/** Joins the facts and the review of a page. */
export function joined({ title, review }: RevisionContent): PageFields {
  return { ...title, ...review };
}

/** Returns whether a field of a page belongs to its review, and not to its facts. */
export function isReviewField(name: string): boolean {
  return Object.hasOwn(reviewFields, name);
}

/** Splits the fields of a page into its facts and its review. */
export function split(fields: object): RevisionContent {
  const entries = Object.entries(fields);
  const part = (isReview: boolean) =>
    Object.fromEntries(entries.filter(([name]) => isReviewField(name) === isReview));
  return { title: part(false) as Title, review: part(true) as ExpertReview };
}
