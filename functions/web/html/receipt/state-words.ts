import type { Receipt } from './receipt.ts';

/** The words for a state: a short name for lists, a headline for its page, and what it means for the author. */
export interface StateWords {
  name: string;
  headline: string;
  text: string;
  mood: 'wait' | 'good' | 'act' | 'stop';
}

const checking: StateWords = {
  name: 'Being checked',
  headline: 'We are checking it',
  text: 'This usually takes a few seconds. The page updates by itself.',
  mood: 'wait',
};

const withEditors: StateWords = {
  name: 'With the editors',
  headline: 'The editors have it',
  text: 'It has not changed the page. An editor compares it with the page and decides; this page will tell.',
  mood: 'wait',
};

const common: Record<Receipt['state'], StateWords> = {
  submitted: checking,
  screening: checking,
  published: {
    name: 'Published',
    headline: 'It is published',
    text: 'Thank you. Readers see it now, and it counts in the averages.',
    mood: 'good',
  },
  held: {
    name: 'With a person',
    headline: 'A person will look at it',
    text: 'A moderator reads it before it appears. That alone does not mean that anything is wrong.',
    mood: 'wait',
  },
  escalated: {
    name: 'With a person',
    headline: 'A second person looks at it',
    text: 'A moderator asked a colleague to look. You need to do nothing.',
    mood: 'wait',
  },
  'needs-edit': {
    name: 'Needs your edit',
    headline: 'It needs a small change',
    text: 'Everything you wrote is kept. Change it and send it again.',
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
    text: 'A reader reported it. It stays up while a moderator looks.',
    mood: 'good',
  },
  quarantined: {
    name: 'Hidden for now',
    headline: 'It is hidden while we look',
    text: 'It is not shown and does not count in the averages until a moderator has decided.',
    mood: 'wait',
  },
  removed: {
    name: 'Removed',
    headline: 'It was removed',
    text: 'It is not shown and does not count in the averages.',
    mood: 'stop',
  },
  withdrawn: {
    name: 'Withdrawn',
    headline: 'You withdrew it',
    text: 'It is not shown and does not count.',
    mood: 'stop',
  },
  accepted: withEditors,
  'partly-accepted': withEditors,
  declined: {
    name: 'Declined',
    headline: 'An editor decided against it',
    text: 'The page stays as it is. Thank you for looking so closely.',
    mood: 'stop',
  },
  duplicate: {
    name: 'Already known',
    headline: 'Somebody was quicker',
    text: 'The same change was suggested before. Thank you all the same.',
    mood: 'stop',
  },
  applied: {
    name: 'On the page',
    headline: 'The page was updated',
    text: 'Your suggestion is part of the page now. Thank you.',
    mood: 'good',
  },
  conflict: {
    name: 'With an editor',
    headline: 'The page changed in the meantime',
    text: 'An editor has to fit your suggestion to the new text by hand.',
    mood: 'wait',
  },
};

const ofSuggestions: Partial<Record<Receipt['state'], StateWords>> = {
  published: withEditors,
  held: withEditors,
  escalated: {
    ...common.escalated,
    text: 'A moderator asked a colleague to look. It has not changed the page. You need to do nothing.',
  },
  rejected: {
    name: 'Not taken up',
    headline: 'We did not take it up',
    text: 'It does not change the page.',
    mood: 'stop',
  },
  flagged: withEditors,
  quarantined: withEditors,
  removed: { ...common.removed, text: 'It does not change the page.' },
  withdrawn: { ...common.withdrawn, text: 'Nobody works on it any more.' },
};

/** The words for a suggestion that a moderator must check before the editors. */
const withModerator: StateWords = {
  ...common.held,
  text: 'A moderator reads it before an editor does. That alone does not mean that anything is wrong.',
};

const ofReports: Partial<Record<Receipt['state'], StateWords>> = {
  held: {
    name: 'With a person',
    headline: 'A person will look at it',
    text: 'Thank you for telling us. Neither readers nor the person who wrote the review learn who reported it.',
    mood: 'wait',
  },
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
  withdrawn: {
    name: 'Review taken back',
    headline: 'The review is gone',
    text: 'The person who wrote it has taken it back.',
    mood: 'good',
  },
};

const ofNames: Partial<Record<Receipt['state'], StateWords>> = {
  published: {
    name: 'Name stays',
    headline: 'Your name stays',
    text: 'A person looked at it, and it is yours.',
    mood: 'good',
  },
  flagged: {
    name: 'Reported',
    headline: 'Your name stands where it stood',
    text: 'A reader reported it. It stays up while a moderator looks.',
    mood: 'good',
  },
  removed: {
    name: 'Name was reset',
    headline: 'Your public name was reset',
    text: 'We put back the name that we had given you.',
    mood: 'stop',
  },
};

const ofNameReports: Partial<Record<Receipt['state'], StateWords>> = {
  held: {
    name: 'With a person',
    headline: 'A person will look at it',
    text: 'Thank you for telling us. Neither readers nor the person whose name it is learn who reported it.',
    mood: 'wait',
  },
  withdrawn: {
    name: 'Name is gone',
    headline: 'The name is gone',
    text: 'The person who had the name is gone.',
    mood: 'good',
  },
  accepted: {
    name: 'Name was reset',
    headline: 'The name was reset',
    text: 'Thank you for telling us.',
    mood: 'good',
  },
  declined: {
    name: 'Name stays',
    headline: 'The name stays',
    text: 'A person looked at it and found nothing against our rules.',
    mood: 'stop',
  },
};

const ofKind: Partial<Record<Receipt['kind'], Partial<Record<Receipt['state'], StateWords>>>> = {
  suggestion: ofSuggestions,
  name: ofNames,
  report: ofReports,
};

type DescribedReceipt = Pick<Receipt, 'kind' | 'state'> & { reasons?: readonly { code: string }[] };

/** Whether the receipt belongs to a report about a public name. */
export function isNameReport({ kind, reasons }: Omit<DescribedReceipt, 'state'>): boolean {
  return kind === 'report' && reasons?.some(({ code }) => code === 'name') === true;
}

/** Returns the words for the state of a submission. */
export function stateWords(receipt: DescribedReceipt): StateWords {
  const aboutName = isNameReport(receipt);
  if (receipt.kind === 'suggestion' && receipt.state === 'held' && receipt.reasons?.length)
    return withModerator;
  const words = aboutName ? { ...ofReports, ...ofNameReports } : ofKind[receipt.kind];
  return words?.[receipt.state] ?? common[receipt.state];
}
