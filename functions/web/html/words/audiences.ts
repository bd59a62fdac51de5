import type { PublishedReview } from '../../../../shared/community-reviews/schema.ts';

type Audience = PublishedReview['audience'];

/** The words for each audience; `plural` is also the key of the audience's summary in a page document. */
export const audienceWords: Readonly<
  Record<Audience, { plural: 'adults' | 'teens' | 'educators'; heading: string; one: string; invite: string }>
> = {
  adult: {
    plural: 'adults',
    heading: 'Parents and adults',
    one: 'Adult',
    invite: 'Be the first parent to review',
  },
  teen: { plural: 'teens', heading: 'Teens', one: 'Teen', invite: 'Be the first teen to review' },
  educator: {
    plural: 'educators',
    heading: 'Educators',
    one: 'Educator',
    invite: 'Be the first educator to review',
  },
};

export const audiencesInOrder = ['adult', 'teen', 'educator'] as const satisfies readonly Audience[];
