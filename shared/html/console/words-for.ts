import type { CaseKind } from '../../moderation/case.ts';
import type { RulingOutcome } from '../../moderation/ruling-request.ts';
import { type OutcomeWords, outcomeWords } from './outcome-words.ts';

type Question = 'suggestion' | 'reporter-appeal' | 'other';

/** Where an outcome means something else for one kind of case. */
const otherwise: Readonly<Record<Question, Partial<Record<RulingOutcome, Partial<OutcomeWords>>>>> = {
  suggestion: {
    publish: {
      name: 'Accept',
      effect: 'It is accepted for the page, and whoever suggested it is told.',
      done: 'Accepted',
    },
    reject: { effect: 'It goes no further. Whoever suggested it learns why and can appeal.' },
  },
  'reporter-appeal': {
    uphold: { key: 'p', effect: 'The review stays. The reporter gets your reply.' },
    overturn: { key: 'x', effect: 'The review is taken down. Its author learns why and can appeal.' },
    modify: {
      name: 'Hide for now',
      effect: 'Nobody sees the review until somebody has decided for good.',
      done: 'Hidden for now',
    },
  },
  other: {},
};

/** What the words of an outcome depend on. */
export interface AskedAbout {
  kind?: CaseKind | undefined;
  appeal?: { by: 'author' | 'reporter' } | undefined;
}

const questionOf = ({ kind, appeal }: AskedAbout): Question => {
  if (appeal) return appeal.by === 'reporter' ? 'reporter-appeal' : 'other';
  return kind === 'suggestion' ? 'suggestion' : 'other';
};

/** The words of an outcome of one kind of case. */
export const wordsFor = (outcome: RulingOutcome, about: AskedAbout): OutcomeWords => ({
  ...outcomeWords[outcome],
  ...otherwise[questionOf(about)][outcome],
});

/** The outcome among those possible that a key arms: whoever appeals, `p` lets the text be seen and `x` does not. */
export const outcomeForKey = (
  key: string,
  possible: readonly RulingOutcome[],
  about: AskedAbout,
): RulingOutcome | undefined => possible.find((outcome) => wordsFor(outcome, about).key === key);
