import { defined } from '../../../shared/values/defined.ts';
import { friendly, unfriendly } from './texts.ts';

export type Role = 'adult' | 'teen' | 'educator';

/** The states in which a story can end. */
export type FinalState = 'published' | 'needs-edit' | 'rejected' | 'held' | 'withdrawn';

export interface ReviewBody {
  stars: number;
  age?: number;
  headline?: string;
  text?: string;
  grid?: Record<string, number>;
}

export type Step =
  | { do: 'review'; body: ReviewBody }
  | { do: 'suggest'; body: { area: string; text: string } }
  | { do: 'fix'; body: ReviewBody }
  | { do: 'withdraw' };

/** What one person does about one title, and the state it must end in however the machinery fails meanwhile. */
export interface Story {
  name: string;
  steps: Step[];
  ends: FinalState;
}

const between = (random: () => number, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

const rating = (random: () => number): ReviewBody => ({
  stars: between(random, 1, 5),
  ...defined({
    age: random() < 0.7 ? between(random, 2, 18) : undefined,
    grid:
      random() < 0.3
        ? { language: between(random, 0, 5), 'violence-and-scariness': between(random, 0, 5) }
        : undefined,
  }),
});
const review = (random: () => number): ReviewBody => ({ ...rating(random), text: friendly(random) });
const bad = (random: () => number, text: string): ReviewBody => ({ ...rating(random), text });

type Teller = (random: () => number, role: Role) => Omit<Story, 'name'>;

const tellers: Record<string, { weight: number; tell: Teller }> = {
  'a review': {
    weight: 30,
    tell: (random) => ({ steps: [{ do: 'review', body: review(random) }], ends: 'published' }),
  },
  'a rating': {
    weight: 12,
    tell: (random) => ({ steps: [{ do: 'review', body: rating(random) }], ends: 'published' }),
  },
  'an edit': {
    weight: 12,
    tell: (random) => ({
      steps: [
        { do: 'review', body: review(random) },
        { do: 'review', body: review(random) },
      ],
      ends: 'published',
    }),
  },
  'an edit that is refused': {
    weight: 4,
    tell: (random) => ({
      steps: [
        { do: 'review', body: review(random) },
        { do: 'review', body: bad(random, unfriendly.rejected) },
      ],
      ends: 'rejected',
    }),
  },
  'an address in it': {
    weight: 6,
    // A teen's text has lost the address before it was stored, and a person looks at what is left.
    tell: (random, role) => ({
      steps: [{ do: 'review', body: bad(random, unfriendly['needs-edit']) }],
      ends: role === 'teen' ? 'held' : 'needs-edit',
    }),
  },
  'an address, then without': {
    weight: 6,
    tell: (random) => ({
      steps: [
        { do: 'review', body: bad(random, unfriendly['needs-edit']) },
        { do: 'fix', body: review(random) },
      ],
      ends: 'published',
    }),
  },
  'a threat': {
    weight: 5,
    tell: (random) => ({
      steps: [{ do: 'review', body: bad(random, unfriendly.rejected) }],
      ends: 'rejected',
    }),
  },
  'another language': {
    weight: 5,
    tell: (random) => ({ steps: [{ do: 'review', body: bad(random, unfriendly.held) }], ends: 'held' }),
  },
  'another language, then edited': {
    weight: 3,
    tell: (random) => ({
      steps: [
        { do: 'review', body: bad(random, unfriendly.held) },
        { do: 'review', body: review(random) },
      ],
      ends: 'published',
    }),
  },
  'a withdrawal': {
    weight: 7,
    tell: (random) => ({
      steps: [{ do: 'review', body: review(random) }, { do: 'withdraw' }],
      ends: 'withdrawn',
    }),
  },
  'a withdrawal, then again': {
    weight: 3,
    tell: (random) => ({
      steps: [
        { do: 'review', body: review(random) },
        { do: 'withdraw' },
        { do: 'review', body: review(random) },
      ],
      ends: 'published',
    }),
  },
  'a suggestion': {
    weight: 7,
    tell: (random) => ({
      steps: [{ do: 'suggest', body: { area: 'fact', text: friendly(random) } }],
      ends: 'held',
    }),
  },
};

const total = Object.values(tellers).reduce((sum, { weight }) => sum + weight, 0);

/** Makes up what the next person does. */
export function tellStory(random: () => number, role: Role): Story {
  let left = random() * total;
  for (const [name, { weight, tell }] of Object.entries(tellers)) {
    left -= weight;
    if (left < 0) return { name, ...tell(random, role) };
  }
  return { name: 'a review', steps: [{ do: 'review', body: review(random) }], ends: 'published' };
}
