import type { EditorialSuggestion } from '../../../../shared/contract/suggestions.ts';
import { isEqual } from '../../../../shared/revisions/changes.ts';
import type { Suggestion } from '../../../../shared/suggestions/schema.ts';
import { valueLines } from '../words/field-values.ts';
import { fieldWords } from '../words/fields.ts';

/** What a suggestion is for an editor: the state, or an open appeal, which needs another editor. */
export type SuggestionStanding = 'forwarded' | 'conflict' | 'appeal' | 'applied' | 'declined' | 'duplicate';

/** Returns the standing of a suggestion. An appeal counts before the state. */
export function standingOf({
  state,
  appeal,
}: Pick<EditorialSuggestion, 'state' | 'appeal'>): SuggestionStanding {
  return appeal ? 'appeal' : (state as SuggestionStanding);
}

export const standingWords: Readonly<Record<SuggestionStanding, string>> = {
  forwarded: 'Waiting',
  conflict: 'Conflict',
  appeal: 'Appeal',
  applied: 'Used',
  declined: 'Not used',
  duplicate: 'Duplicate',
};

/** The rows of the page that a suggestion can be about, with their places on the page. */
export const rowsOfPage: Readonly<Record<Suggestion['area'], { name: string; hash: string }>> = {
  fact: { name: 'Facts', hash: '#details' },
  'where-to-watch': { name: 'Where to find it', hash: '#where' },
  grid: { name: 'A lot or a little?', hash: '#grid' },
  diversity: { name: 'Diverse representations', hash: '#grid' },
  other: { name: 'Something else', hash: '' },
};

/** Returns how many suggestions of a reader had been used: `3 used`. */
export function recordWords(accepted: number): string {
  return accepted === 0 ? 'none used yet' : `${accepted} used`;
}

const maxShort = 90;

const shortened = (text: string): string =>
  text.length > maxShort ? `${text.slice(0, maxShort - 1).trimEnd()}…` : text;

const sideWords = (path: string, value: unknown): string => valueLines(path, value).join('; ') || 'nothing';

/** Returns in one line what a suggestion asks for: the first field with both values, or the reader's words. */
export function proposalWords({ changes, text }: Pick<EditorialSuggestion, 'changes' | 'text'>): string {
  const [first, ...others] = changes;
  if (first === undefined) return shortened(text);
  const { path, from, to } = first;
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  const value =
    to === null
      ? `remove ${sideWords(path, from)}`
      : from === null
        ? `add ${sideWords(path, to)}`
        : `${shortened(sideWords(path, from))} → ${sideWords(path, to)}`;
  return `${fieldWords(path)}: ${shortened(value)}${more}`;
}

/** Returns whether a field has changed since the suggestion was made. */
export function isChangedSince({ from = null, now = null }: { from?: unknown; now?: unknown }): boolean {
  return !isEqual(from, now);
}

/** What an editor is told about a field whose row is not in its list any more. */
export const goneWords =
  'The entry that this is about is not on the page any more, so this part cannot be used.';

/** Returns whether an editor must choose what a field says: the page has changed there since, and not as was proposed. */
export function needsChoice(change: { from?: unknown; now?: unknown; to?: unknown }): boolean {
  return isChangedSince(change) && !isEqual(change.now ?? null, change.to ?? null);
}
