import type { ModeratorOutcome } from '../../../../shared/moderation/decision-request.ts';

/** The words for an outcome: its name, the key that prepares it, its effect, and the message after the decision. */
export interface OutcomeWords {
  name: string;
  key?: string;
  effect: string;
  done: string;
}

/** The words and keys of every outcome: `p` publishes a text, `x` does not, `n` is in between. */
export const outcomeWords: Readonly<Record<ModeratorOutcome, OutcomeWords>> = {
  publish: {
    name: 'Publish',
    key: 'p',
    effect: 'Readers can see it immediately, and it counts in the averages.',
    done: 'Published',
  },
  'needs-edit': {
    name: 'Needs an edit',
    key: 'n',
    effect: 'The author gets it back with your reasons, and can change it and send it again.',
    done: 'Sent back for an edit',
  },
  reject: {
    name: 'Reject',
    key: 'x',
    effect: 'It is not published. The author is told why and can appeal.',
    done: 'Rejected',
  },
  escalate: {
    name: 'Escalate',
    key: 'e',
    effect: 'You release it, and it goes to the top of the queue for another moderator.',
    done: 'Escalated',
  },
  keep: {
    name: 'Keep',
    key: 'p',
    effect: 'It stays where readers can see it. Everyone who reported it is told.',
    done: 'Kept',
  },
  quarantine: {
    name: 'Hide for now',
    key: 'n',
    effect: 'Readers cannot see it until somebody makes a final decision.',
    done: 'Hidden for now',
  },
  remove: {
    name: 'Remove',
    key: 'x',
    effect: 'It is taken down. The author is told why and can appeal.',
    done: 'Removed',
  },
  reset: {
    name: 'Reset the name',
    key: 'x',
    effect:
      'Its owner gets the default name back, everywhere. They are told why, can appeal, and may choose another name.',
    done: 'Name reset',
  },
  restore: { name: 'Restore', effect: 'What was hidden is shown again.', done: 'Restored' },
  uphold: {
    name: 'Uphold',
    key: 'x',
    effect: 'The first decision stands. The author gets your reply.',
    done: 'Upheld',
  },
  overturn: {
    name: 'Overturn',
    key: 'p',
    effect:
      'The first decision was wrong: the text is shown, the strike is removed, and the author and reporters are told.',
    done: 'Overturned',
  },
  modify: {
    name: 'Change',
    key: 'n',
    effect: 'The first decision was partly wrong: yours replaces it.',
    done: 'Changed',
  },
};
