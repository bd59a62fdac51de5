import { waitsForEditors } from '../moderation/editors-queue.ts';
import type { RequestFingerprint } from '../moderation/request-fingerprint.ts';
import type { EditorAnswer, SuggestionSubmission } from '../moderation/submission.ts';
import { defined } from '../values/defined.ts';
import { lists } from './lists.ts';
import { type PackedContent, packContent, unpackContent } from './packed-content.ts';
import { indexes } from './table.ts';

/** The attributes of a stored submission that only suggestions have. */
export interface SuggestionParts {
  area?: string;
  base?: number;
  before?: PackedContent;
  rows?: PackedContent;
  record?: number;
  edited?: string;
  requests?: RequestFingerprint[];
  /** The number of the appealed decision, while the text of the appeal waits to be screened. */
  screenAppeal?: number;
}

/** Sorts by the record of the author, the best first, then by age. A record of nine counts like a longer one. */
const waitingSort = (record: number, submittedAt: string): string =>
  `${9 - Math.min(record, 9)}#${submittedAt}`;

const listKeys = (suggestion: SuggestionSubmission) => {
  const { state, submittedAt, record = 0, decidedAt = '' } = suggestion;
  const { partition, sort } = indexes.list;
  if (waitsForEditors(suggestion))
    return { [partition]: lists.suggestions('waiting'), [sort]: waitingSort(record, submittedAt) };
  if (state !== 'applied' && state !== 'declined' && state !== 'duplicate') return {};
  return { [partition]: lists.suggestions(state), [sort]: decidedAt };
};

/** The keys under which the duplicates of a suggestion are found when it is withdrawn. */
const duplicateKeys = ({ state, edited, decidedAt = '' }: SuggestionSubmission) => {
  const { partition, sort } = indexes.helpful;
  if (state !== 'duplicate' || edited?.sameAs === undefined) return {};
  return { [partition]: lists.duplicates(edited.sameAs), [sort]: decidedAt };
};

/** Builds the attributes that only suggestions have. Editors list those that wait for them, and those that they decided. */
export function suggestionParts(suggestion: SuggestionSubmission) {
  const { content, base, before, rows, record, edited, requests, appeal } = suggestion;
  return {
    area: content?.area,
    base,
    before: packContent(before),
    rows: packContent(rows),
    record: record || undefined,
    edited: edited && JSON.stringify(edited),
    requests,
    screenAppeal: appeal?.textState === 'submitted' ? appeal.decision : undefined,
    ...listKeys(suggestion),
    ...duplicateKeys(suggestion),
  };
}

/** Returns what an item says about a suggestion in addition to what every submission has. */
export function suggestionPartsFrom({ base, record, requests, ...item }: SuggestionParts) {
  const before = unpackContent<unknown[]>(item.before);
  const rows = unpackContent<unknown[]>(item.rows);
  const edited = item.edited ? (JSON.parse(item.edited) as EditorAnswer) : undefined;
  return defined({ base, before, rows, record, edited, requests });
}
