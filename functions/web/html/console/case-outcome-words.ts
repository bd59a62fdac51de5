import type { CaseKind } from '../../../../shared/moderation/case.ts';
import type { ModeratorOutcome } from '../../../../shared/moderation/decision-request.ts';
import { type OutcomeWords, outcomeWords } from './outcome-words.ts';

type Question =
  | 'name'
  | 'name-appeal'
  | 'name-reporter-appeal'
  | 'suggestion'
  | 'appeal-text'
  | 'hidden'
  | 'several'
  | 'reporter-appeal'
  | 'other';

/** The words for outcomes whose meaning depends on the kind of case. */
const wordsByQuestion: Readonly<Record<Question, Partial<Record<ModeratorOutcome, Partial<OutcomeWords>>>>> =
  {
    suggestion: {
      publish: {
        name: 'Pass to the editors',
        effect: 'It breaks no rule. It goes to the editors, and the page does not change yet.',
        done: 'Passed to the editors',
      },
      reject: { effect: 'It goes no further. The person who suggested it is told why and can appeal.' },
    },
    'appeal-text': {
      publish: {
        name: 'Let the editors read it',
        effect: 'It breaks no rule. The editors read it when they answer the appeal.',
        done: 'Passed to the editors',
      },
      reject: {
        name: 'Withhold the text',
        effect: 'The editors answer the appeal without having read it. Its author is told why.',
        done: 'Withheld',
      },
    },
    name: { keep: { effect: 'It stays. Everyone who reported it is told.' } },
    'name-appeal': {
      uphold: { effect: 'The name stays reset. Its owner gets your reply.' },
      overturn: {
        effect:
          'The reset was wrong: the owner gets the name back unless they chose another, and the strike is removed.',
      },
    },
    'name-reporter-appeal': {
      uphold: { key: 'p', effect: 'The name stays. The reporter gets your reply.' },
      overturn: {
        key: 'x',
        effect:
          'The name is reset: its owner gets the default name back, everywhere. They are told why, can appeal, and may choose another.',
      },
    },
    several: {
      keep: { effect: 'What readers can see stays up, and what a report has hidden is shown again.' },
    },
    hidden: {
      restore: {
        key: 'p',
        effect:
          'Readers can see it again, and it counts in the averages. Its author and everyone who reported it are told.',
      },
      quarantine: {
        name: 'Keep hidden',
        effect: 'It stays hidden until somebody makes a final decision.',
        done: 'Kept hidden',
      },
      remove: { effect: 'It stays hidden permanently. The author is told why and can appeal.' },
    },
    'reporter-appeal': {
      uphold: { key: 'p', effect: 'The review stays. The reporter gets your reply.' },
      overturn: { key: 'x', effect: 'The review is taken down. Its author is told why and can appeal.' },
      modify: {
        name: 'Hide for now',
        effect: 'Readers cannot see the review until somebody makes a final decision.',
        done: 'Hidden for now',
      },
    },
    other: {},
  };

/** The facts about a case on which the words of an outcome depend. */
export interface OutcomeContext {
  kind?: CaseKind | undefined;
  appeal?: { by: 'author' | 'reporter' } | undefined;
  about?: 'name' | undefined;
  submission?: { state: string } | undefined;
}

const hiddenStates: readonly string[] = ['quarantined', 'removed'];

/** Returns whether the content of a case is hidden from readers now. */
export function isHidden({ submission }: Pick<OutcomeContext, 'submission'>): boolean {
  return submission !== undefined && hiddenStates.includes(submission.state);
}

const questionOf = (about: OutcomeContext): Question => {
  if (about.about === 'name') return about.appeal?.by === 'reporter' ? 'name-reporter-appeal' : 'name-appeal';
  if (about.kind === 'name' || about.kind === 'appeal-text') return about.kind;
  if (about.appeal) return about.appeal.by === 'reporter' ? 'reporter-appeal' : 'other';
  if (isHidden(about)) return 'hidden';
  if (about.kind === 'suggestion') return 'suggestion';
  return about.submission === undefined ? 'several' : 'other';
};

/** Returns the words of an outcome for a case. */
export function wordsFor(outcome: ModeratorOutcome, about: OutcomeContext): OutcomeWords {
  return {
    ...outcomeWords[outcome],
    ...wordsByQuestion[questionOf(about)][outcome],
  };
}

/** Returns the possible outcome that a key prepares. Whoever appeals, `p` publishes the text and `x` does not. */
export function outcomeForKey(
  key: string,
  possible: readonly ModeratorOutcome[],
  about: OutcomeContext,
): ModeratorOutcome | undefined {
  return possible.find((outcome) => wordsFor(outcome, about).key === key);
}
