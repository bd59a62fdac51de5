import type { StateWords } from './described-state.ts';
import type { Receipt } from './receipt.ts';

/** The words for a report about a review. */
export const ofReports: Partial<Record<Receipt['state'], StateWords>> = {
  held: {
    name: 'With a person',
    headline: 'A person will look at it',
    text: 'Thank you for telling us. We do not tell readers, or the person who wrote the review, who reported it.',
    mood: 'wait',
  },
  withdrawn: {
    name: 'Review withdrawn',
    headline: 'The review is gone',
    text: 'The person who wrote it has withdrawn it.',
    mood: 'good',
  },
};

/** The words for a public name that somebody reported, for the person who has it. */
export const ofNames: Partial<Record<Receipt['state'], StateWords>> = {
  published: {
    name: 'Name stays',
    headline: 'Your name stays',
    text: 'A person looked at it, and you can keep it.',
    mood: 'good',
  },
  flagged: {
    name: 'Reported',
    headline: 'Your name is still shown',
    text: 'A reader reported it. It stays up while a moderator looks at the report.',
    mood: 'good',
  },
  removed: {
    name: 'Name was reset',
    headline: 'Your public name was reset',
    text: 'You now have the name that we first gave you.',
    mood: 'stop',
  },
};

/** The words for a report about a public name. */
export const ofNameReports: Partial<Record<Receipt['state'], StateWords>> = {
  held: {
    name: 'With a person',
    headline: 'A person will look at it',
    text: 'Thank you for telling us. We do not tell readers, or the person whose name it is, who reported it.',
    mood: 'wait',
  },
  withdrawn: {
    name: 'Name no longer used',
    headline: 'The name is no longer used',
    text: 'The person who had the name no longer uses it.',
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
