import { defined } from '../../../shared/values/defined.ts';
import { friendly, unfriendly } from './texts.ts';

export type Role = 'adult' | 'teen' | 'educator';

/** The possible final states of a scenario. */
type FinalState = 'published' | 'needs-edit' | 'rejected' | 'held' | 'forwarded' | 'withdrawn';

interface ReviewBody {
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

/** The steps of one person on one title, and the final state that is expected whatever fails meanwhile. */
export interface Scenario {
  name: string;
  steps: Step[];
  expectedState: FinalState;
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

type BuildScenario = (random: () => number, role: Role) => Omit<Scenario, 'name'>;

const scenarios: Record<string, { weight: number; build: BuildScenario }> = {
  'a review': {
    weight: 30,
    build: (random) => ({ steps: [{ do: 'review', body: review(random) }], expectedState: 'published' }),
  },
  'a rating': {
    weight: 12,
    build: (random) => ({ steps: [{ do: 'review', body: rating(random) }], expectedState: 'published' }),
  },
  'an edit': {
    weight: 12,
    build: (random) => ({
      steps: [
        { do: 'review', body: review(random) },
        { do: 'review', body: review(random) },
      ],
      expectedState: 'published',
    }),
  },
  'an edit that is refused': {
    weight: 4,
    build: (random) => ({
      steps: [
        { do: 'review', body: review(random) },
        { do: 'review', body: bad(random, unfriendly.rejected) },
      ],
      expectedState: 'rejected',
    }),
  },
  'an email address': {
    weight: 6,
    // The address is removed from a teen's text before it is stored, and the rest is held for a moderator.
    build: (random, role) => ({
      steps: [{ do: 'review', body: bad(random, unfriendly['needs-edit']) }],
      expectedState: role === 'teen' ? 'held' : 'needs-edit',
    }),
  },
  'an email address, then removed': {
    weight: 6,
    build: (random) => ({
      steps: [
        { do: 'review', body: bad(random, unfriendly['needs-edit']) },
        { do: 'fix', body: review(random) },
      ],
      expectedState: 'published',
    }),
  },
  'a threat': {
    weight: 5,
    build: (random) => ({
      steps: [{ do: 'review', body: bad(random, unfriendly.rejected) }],
      expectedState: 'rejected',
    }),
  },
  'another language': {
    weight: 5,
    build: (random) => ({
      steps: [{ do: 'review', body: bad(random, unfriendly.held) }],
      expectedState: 'held',
    }),
  },
  'another language, then edited': {
    weight: 3,
    build: (random) => ({
      steps: [
        { do: 'review', body: bad(random, unfriendly.held) },
        { do: 'review', body: review(random) },
      ],
      expectedState: 'published',
    }),
  },
  'a withdrawal': {
    weight: 7,
    build: (random) => ({
      steps: [{ do: 'review', body: review(random) }, { do: 'withdraw' }],
      expectedState: 'withdrawn',
    }),
  },
  'a withdrawal, then a new review': {
    weight: 3,
    build: (random) => ({
      steps: [
        { do: 'review', body: review(random) },
        { do: 'withdraw' },
        { do: 'review', body: review(random) },
      ],
      expectedState: 'published',
    }),
  },
  'a suggestion': {
    weight: 7,
    build: (random) => ({
      steps: [{ do: 'suggest', body: { area: 'fact', text: friendly(random) } }],
      expectedState: 'forwarded',
    }),
  },
};

const total = Object.values(scenarios).reduce((sum, { weight }) => sum + weight, 0);

/** Picks a random scenario by its weight. */
export function pickScenario(random: () => number, role: Role): Scenario {
  let left = random() * total;
  for (const [name, { weight, build }] of Object.entries(scenarios)) {
    left -= weight;
    if (left < 0) return { name, ...build(random, role) };
  }
  return { name: 'a review', steps: [{ do: 'review', body: review(random) }], expectedState: 'published' };
}
