import { daysPerWeight, strikeWeights } from '../../shared/moderation/strike.ts';
import { retentionDays } from '../../shared/storage/retention.ts';
import type { RetentionPeriod } from './html/reading/privacy-page.tsx';

/** The words for each entry of the retention table that is about a person. */
const words: Readonly<Record<keyof typeof retentionDays, Omit<RetentionPeriod, 'days'> | undefined>> = {
  report: { what: 'A report that you made', from: 'when you made it' },
  'closed case': {
    what: 'A case that a moderator has closed, and the reported text if its author has changed it since',
    from: 'when it was closed',
  },
  'packed signatures': {
    what: 'A fingerprint of a text, used to find copies; the text cannot be recovered from it',
    from: 'when the text was decided',
  },
  'rate limit': {
    what: 'How often you voted, changed your profile or tried a name',
    from: 'the hour in which you did it',
  },
  'refused birth year': {
    what: 'The fact that somebody said they are under 13 (not the year)',
    from: 'when they said it',
  },
  'stated birth year': { what: 'The birth year that you stated', from: 'when you erased your data' },
  'erased acts': {
    what: 'How much you sent, edited and reported in the last hour',
    from: 'when you erased your data',
  },
  'erased reports': {
    what: 'How many of your reports were right or wrong',
    from: 'when you erased your data',
  },
  'refused name': {
    what: 'A name that was reset, so that nobody chooses it again (not whose it was)',
    from: 'when it was reset',
  },
  'erased stake': {
    what: 'The fact that you reported something, so that you do not decide about it as a moderator',
    from: 'when you erased your data',
  },
  'working copy': {
    what: 'What you wrote as an editor and did not save, unless you save or discard it before',
    from: 'when you last changed it',
  },
  'title rate': undefined,
  breaker: undefined,
};

const strikes = Object.values(strikeWeights).map((weight) => weight * daysPerWeight);

/** Returns all data that is deleted automatically, with its number of days, in the order of the retention table. */
export function retentionPeriods(): RetentionPeriod[] {
  return [
    ...(Object.keys(words) as (keyof typeof words)[]).flatMap((what) => {
      const said = words[what];
      return said === undefined ? [] : [{ ...said, days: String(retentionDays[what]) }];
    }),
    {
      what: 'A strike for a text that was refused or removed, depending on how serious it was',
      days: `${Math.min(...strikes)} to ${Math.max(...strikes)}`,
      from: 'the decision',
    },
  ];
}
