import type { CommunityReview, ReviewChange } from '../../../../shared/community-reviews/schema.ts';
import type { GridCategory } from '../../../../shared/expert-reviews/categories.ts';
import { defined } from '../../../../shared/values/defined.ts';

const text = (data: FormData, name: string): string => String(data.get(name) ?? '').trim();

const spoilerIn = (data: FormData): Pick<CommunityReview, 'spoiler'> => {
  const said = text(data, 'spoiler');
  return said === '' ? {} : { spoiler: said === 'yes' };
};

/** The review in a form; what is empty is left out. */
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
      headline: text(data, 'headline') || undefined,
      text: text(data, 'text') || undefined,
      concerns: concerns.length > 0 ? concerns : undefined,
      grid: Object.keys(grid).length > 0 ? grid : undefined,
    }),
    ...spoilerIn(data),
  };
}

/** Whoever had said that it gives the ending away, or that it does not, and says nothing now, says that it does not. */
const spoilerAfter = (
  { spoiler }: CommunityReview,
  before: Partial<CommunityReview>,
): Pick<CommunityReview, 'spoiler'> =>
  spoiler === undefined && before.spoiler !== undefined ? { spoiler: false } : {};

const emptied = ['age', 'headline', 'text', 'concerns'] as const;

/**
 * The review in a form as the API takes it from somebody who wrote `before`: `null` for what was there and is no more.
 * A vote in a category that the form does not show stays.
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

/** The same as one that takes the place of `before`. */
export function replacementOf(review: CommunityReview, before: Partial<CommunityReview>): CommunityReview {
  return {
    ...review,
    ...spoilerAfter(review, before),
  };
}
