import type { PersonItem } from './person-items.ts';
import { expiryAttribute } from './table.ts';

const size = (value: unknown): number => (value instanceof Set ? value.size : 0);

const words: Record<string, (entry: PersonItem) => string> = {
  'rate-limit': ({ act, times }) =>
    act === 'vote'
      ? `How often you voted within one hour: ${times}`
      : `How often you changed your profile or tried a name within one hour: ${times}`,
  'refused-year': () => 'That you said you are under 13; not the year',
  'stated-year': ({ birthYear }) => `The birth year that you told: ${birthYear}`,
  'erased-acts': ({ acts }) =>
    `When you sent or reported something that is erased by now, and how often you had edited it: ${size(acts)} times`,
  'erased-reports': ({ upheld, declined }) =>
    `Of your erased reports, ${size(upheld)} were upheld and ${size(declined)} were declined`,
  'erased-stake': () => 'That you reported something: as a moderator you may not decide about it',
  'erased-strike': ({ code }) => `A mark on your record, for: ${code}`,
};

/** Versions up to 0.2 wrote `pace` for a rate limit. */
const kindOf = ({ entity }: PersonItem): string => (entity === 'pace' ? 'rate-limit' : entity);

/** Describes one entry of a person's ledger in plain words, and says when the entry expires (ISO). */
export function ledgerInWords(entry: PersonItem): { what: string; until: string } {
  return {
    what: words[kindOf(entry)]?.(entry) ?? entry.entity,
    until: new Date(Number(entry[expiryAttribute]) * 1000).toISOString(),
  };
}
