import type { StateWords } from './described-state.ts';
import { duplicateWords } from './duplicate-words.ts';
import type { Receipt } from './receipt.ts';
import { ofNameReports, ofNames, ofReports } from './report-state-words.ts';

const withEditors: StateWords = {
  name: 'With the editors',
  headline: 'The editors have it',
  text: 'The page has not changed yet. An editor will compare your suggestion with it; you will see the decision here.',
  mood: 'wait',
};

/** The words for a suggestion that a moderator must check before the editors. */
const withModerator: StateWords = {
  name: 'With a person',
  headline: 'A person will look at it',
  mood: 'wait',
  text: 'A moderator will read it before an editor does. That does not mean that anything is wrong.',
};

const common: Record<Receipt['state'], StateWords> = {
  submitted: {
    name: 'Being checked',
    headline: 'We are checking it',
    text: 'This usually takes a few seconds. The page updates automatically.',
    mood: 'wait',
  },
  published: {
    name: 'Published',
    headline: 'It is published',
    text: 'Thank you. Readers can see it now, and it counts in the averages.',
    mood: 'good',
  },
  held: {
    name: 'With a person',
    headline: 'A person will look at it',
    text: 'A moderator will read it before it appears. That does not mean that anything is wrong.',
    mood: 'wait',
  },
  'needs-edit': {
    name: 'Needs your edit',
    headline: 'It needs a small change',
    text: 'We have kept everything you wrote. Change it and send it again.',
    mood: 'act',
  },
  rejected: {
    name: 'Not published',
    headline: 'We did not publish it',
    text: 'It does not count in the averages.',
    mood: 'stop',
  },
  flagged: {
    name: 'Published',
    headline: 'It is published',
    text: 'A reader reported it. It stays up while a moderator looks at the report.',
    mood: 'good',
  },
  quarantined: {
    name: 'Hidden for now',
    headline: 'It is hidden while we check it',
    text: 'Readers cannot see it, and it does not count in the averages until a moderator has decided.',
    mood: 'wait',
  },
  removed: {
    name: 'Removed',
    headline: 'It was removed',
    text: 'Readers cannot see it, and it does not count in the averages.',
    mood: 'stop',
  },
  withdrawn: {
    name: 'Withdrawn',
    headline: 'You withdrew it',
    text: 'Readers cannot see it, and it does not count in the averages.',
    mood: 'stop',
  },
  superseded: {
    name: 'Another one stands',
    headline: 'Another rating of yours stands',
    text:
      'Two pages were about the same work, and we merged them. You had rated both, so readers see one of your ratings, and ' +
      'only that one counts. Nothing is wrong with this one.',
    mood: 'good',
  },
  // Only suggestions have the next four states.
  forwarded: withEditors,
  conflict: {
    name: 'With the editors',
    headline: 'The page has changed meanwhile',
    text: 'An editor wanted to use your suggestion, but the page says something new there. An editor will decide what it should say.',
    mood: 'wait',
  },
  applied: {
    name: 'Used',
    headline: 'The page has been updated',
    text: 'An editor accepted your suggestion, and the page says so now. Thank you.',
    mood: 'good',
  },
  duplicate: duplicateWords({}),
  // Only reports have the state `accepted`, and `declined` means something else for suggestions.
  accepted: {
    name: 'Review taken down',
    headline: 'We took the review down',
    text: 'Thank you for telling us.',
    mood: 'good',
  },
  declined: {
    name: 'Review stays',
    headline: 'The review stays',
    text: 'A person looked at it and found nothing against our rules.',
    mood: 'stop',
  },
};

const ofSuggestions: Partial<Record<Receipt['state'], StateWords>> = {
  published: withEditors,
  held: withModerator,
  declined: {
    name: 'Not used',
    headline: 'The editors did not use it',
    // True also while the title is off the site, when there is no page to compare it with.
    text: 'An editor looked at your suggestion and decided against it. It does not change the page.',
    mood: 'stop',
  },
  rejected: {
    name: 'Turned down',
    headline: 'We turned it down',
    text: 'It does not change the page.',
    mood: 'stop',
  },
  flagged: withEditors,
  quarantined: withEditors,
  removed: { ...common.removed, text: 'It does not change the page.' },
  withdrawn: { ...common.withdrawn, text: 'Nobody is working on it any more.' },
};

const ofKind: Partial<Record<Receipt['kind'], Partial<Record<Receipt['state'], StateWords>>>> = {
  suggestion: ofSuggestions,
  name: ofNames,
  report: ofReports,
};

type DescribedReceipt = Pick<Receipt, 'kind' | 'state'> & {
  title?: { offSite?: true | undefined };
  standingWithdrawn?: true | undefined;
  reasons?: readonly { code: string }[];
  inPart?: true | undefined;
  otherValues?: true | undefined;
  ownDuplicate?: true | undefined;
  original?: Receipt['original'];
  appliedBefore?: true | undefined;
  reopened?: true | undefined;
  revision?: number | undefined;
};

/** Returns whether the receipt belongs to a report about a public name. */
export function isNameReport({ kind, reasons }: Omit<DescribedReceipt, 'state'>): boolean {
  return kind === 'report' && reasons?.some(({ code }) => code === 'name') === true;
}

/** The words for a suggestion that an editor used, but not as the reader sent it. */
const usedWith = ({ inPart, otherValues }: Pick<DescribedReceipt, 'inPart' | 'otherValues'>): StateWords => ({
  name: inPart ? 'Used in part' : 'Used with changes',
  headline: 'The page has been updated',
  text: `An editor used ${inPart ? 'a part of ' : ''}your suggestion${
    otherValues
      ? ' and wrote something other than you proposed. What changed is in the history of the page'
      : ', and the page says so now'
  }. Thank you.`,
  mood: 'good',
});

/** The words for a suggestion that its author withdrew after an editor had used it. */
const withdrawnAfterUse = (revision: number | undefined): StateWords => ({
  name: 'Withdrawn',
  headline: 'You withdrew it',
  text:
    `An editor had used it before${revision === undefined ? '' : `, in revision ${revision} of the page`}. Withdrawing it ` +
    'does not change the page back, but the page does not name you.',
  mood: 'stop',
});

/** The words for a suggestion that waits for the editors because the one that was there first is gone. */
const backWithEditors: StateWords = {
  ...withEditors,
  text:
    'The editors had the same suggestion before, which has been withdrawn or changed since. So an editor will compare ' +
    'yours with the page; you will see the decision here.',
};

const withdrewTheOther: StateWords = {
  name: 'Neither is shown',
  headline: 'You withdrew the other one',
  text:
    'Two pages were about the same work, and we merged them. You had rated both, and you withdrew the rating that stood. ' +
    'So readers see neither. You can rate the title again on its page.',
  mood: 'stop',
};

const approvedOffSite: StateWords = {
  name: 'Approved',
  headline: 'It is approved, but the page is off the site',
  text: 'The editors have taken the page of this title off the site. Readers will see your rating if the page comes back.',
  mood: 'wait',
};

/** The words for what readers would see if the page of the title were not off the site. */
const offSite: typeof ofKind = {
  review: { published: approvedOffSite, flagged: approvedOffSite },
  suggestion: {
    applied: {
      name: 'Used',
      headline: 'It was used, but the page is off the site',
      text: 'An editor accepted your suggestion. The editors have taken the page off the site since, so readers do not see it now.',
      mood: 'wait',
    },
  },
};

/** Returns the words for the state of a submission. */
export function stateWords(receipt: DescribedReceipt): StateWords {
  const { state, inPart, otherValues } = receipt;
  if (state === 'applied' && (inPart || otherValues)) return usedWith(receipt);
  if (state === 'duplicate') return duplicateWords(receipt);
  if (state === 'withdrawn' && receipt.appliedBefore) return withdrawnAfterUse(receipt.revision);
  if (state === 'forwarded' && receipt.reopened) return backWithEditors;
  if (state === 'superseded' && receipt.standingWithdrawn) return withdrewTheOther;
  const wordsOffSite = receipt.title?.offSite && offSite[receipt.kind]?.[state];
  if (wordsOffSite) return wordsOffSite;
  const words = isNameReport(receipt) ? { ...ofReports, ...ofNameReports } : ofKind[receipt.kind];
  return words?.[state] ?? common[state];
}
