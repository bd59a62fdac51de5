import type { StateWords } from './described-state.ts';
import type { Receipt } from './receipt.ts';

type Duplicate = Partial<Pick<Receipt, 'original' | 'ownDuplicate'>>;

const name = 'Suggested twice';

/** What became of the suggestion that was there first, by its state; `undefined` is a state that is not known. */
const outcomes: Record<NonNullable<Receipt['original']>['state'], Pick<StateWords, 'text' | 'mood'>> = {
  waiting: {
    text: 'The editors have the other suggestion and will decide about it. Yours needs no decision of its own. Thank you for it.',
    mood: 'wait',
  },
  applied: {
    text: 'An editor used the other suggestion and changed the page. Yours needed no decision of its own. Thank you for it.',
    mood: 'good',
  },
  declined: {
    text: 'An editor looked at the other suggestion and decided against it. It does not change the page.',
    mood: 'stop',
  },
  gone: {
    text: 'The other suggestion is no longer with the editors.',
    mood: 'stop',
  },
};

const unknown: Pick<StateWords, 'text' | 'mood'> = {
  text: 'The editors have the same suggestion from another reader, so yours needs no decision of its own. Thank you for it.',
  mood: 'stop',
};

const unknownOwn: Pick<StateWords, 'text' | 'mood'> = {
  text: 'The editors have the same suggestion from you already. Its own receipt says what became of it.',
  mood: 'stop',
};

/** Returns the words for a suggestion that says the same as another one. */
export function duplicateWords({ original, ownDuplicate }: Duplicate): StateWords {
  const headline = ownDuplicate ? 'You suggested the same before' : 'Another reader suggested the same';
  const known = original && outcomes[original.state];
  return { name, headline, ...(known ?? (ownDuplicate ? unknownOwn : unknown)) };
}
