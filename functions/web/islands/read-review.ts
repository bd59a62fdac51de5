import type { CommunityReview } from '../../../shared/community-reviews/schema.ts';

const text = (data: FormData, name: string): string => String(data.get(name) ?? '').trim();

/** The review in a form, as the API takes it; what is empty is left out. */
export const readReview = (data: FormData): CommunityReview => {
  const grid = Object.fromEntries(
    [...data]
      .filter(([name, value]) => name.startsWith('grid.') && value !== '')
      .map(([name, value]) => [name.slice('grid.'.length), Number(value)]),
  );
  const concerns = data.getAll('concerns') as NonNullable<CommunityReview['concerns']>;
  return {
    stars: Number(data.get('stars')),
    ...(text(data, 'age') && { age: Number(text(data, 'age')) }),
    ...(text(data, 'headline') && { headline: text(data, 'headline') }),
    ...(text(data, 'text') && { text: text(data, 'text') }),
    ...(concerns.length > 0 && { concerns }),
    ...(Object.keys(grid).length > 0 && { grid }),
  };
};
