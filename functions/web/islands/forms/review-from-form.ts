import type { CommunityReview, ReviewChange } from '../../../../shared/community-reviews/schema.ts';
import type { GridCategory } from '../../../../shared/expert-reviews/categories.ts';
import { defined } from '../../../../shared/values/defined.ts';

const text = (data: FormData, name: string): string => String(data.get(name) ?? '').trim();

const spoilerIn = (data: FormData): Pick<CommunityReview, 'spoiler'> => {
  const said = text(data, 'spoiler');
  return said === '' ? {} : { spoiler: said === 'yes' };
};

/** Reads the review from a form, without empty fields. */
export function readReview(data: FormData): CommunityReview {
  const grid = Object.fromEntries(
    [...data]
      .filter(([name, value]) => name.startsWith('grid.') && value !== '')
      .map(([name, value]) => [name.slice('grid.'.length), Number(value)]),
  );
  const concerns = data.getAll('concerns') as NonNullable<CommunityReview['concerns']>;
  return {
    stars: Number(data.get('stars')),
    ...defined({
      age: text(data, 'age') ? Number(text(data, 'age')) : undefined,
      season: text(data, 'season') ? Number(text(data, 'season')) : undefined,
      headline: text(data, 'headline') || undefined,
      text: text(data, 'text') || undefined,
      concerns: concerns.length > 0 ? concerns : undefined,
      grid: Object.keys(grid).length > 0 ? grid : undefined,
    }),
    ...spoilerIn(data),
  };
}

/** If the author answered the spoiler question before and leaves it empty now, the answer is `false`. */
const spoilerAfter = (
  { spoiler }: CommunityReview,
  before: Partial<CommunityReview>,
): Pick<CommunityReview, 'spoiler'> =>
  spoiler === undefined && before.spoiler !== undefined ? { spoiler: false } : {};

const emptied = ['age', 'season', 'headline', 'text', 'concerns'] as const;

/**
 * Returns the change from `before` to the review in the form, as the API expects it: `null` for a field that was emptied.
 * A vote in a category that the form does not show is left as it is.
 */
export function changeTo(
  review: CommunityReview,
  before: Partial<CommunityReview>,
  categories: readonly GridCategory[],
): ReviewChange {
  const gone = emptied.filter((field) => before[field] !== undefined && review[field] === undefined);
  const lost = categories.filter(
    (category) => before.grid?.[category] !== undefined && review.grid?.[category] === undefined,
  );
  return {
    ...review,
    ...spoilerAfter(review, before),
    ...Object.fromEntries(gone.map((field) => [field, null])),
    ...defined({
      grid:
        lost.length > 0
          ? { ...review.grid, ...Object.fromEntries(lost.map((category) => [category, null])) }
          : undefined,
    }),
  };
}

/** Returns the review in the form as a complete replacement of `before`. */
export function replacementOf(review: CommunityReview, before: Partial<CommunityReview>): CommunityReview {
  return {
    ...review,
    ...spoilerAfter(review, before),
  };
}
