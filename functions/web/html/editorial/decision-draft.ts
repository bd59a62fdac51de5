import type { EditorialSuggestion } from '../../../../shared/contract/suggestions.ts';
import { isDeclineReason } from '../../../../shared/moderation/decline-reasons.ts';
import type { EditorDecisionRequest } from '../../../../shared/moderation/editor-decision-request.ts';
import { valueAtPointer } from '../../../../shared/suggestions/locate.ts';
import type { FieldChange } from '../../../../shared/suggestions/schema.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { goneWords, needsChoice } from './suggestion-words.ts';

/** A decision in preparation. Nothing is decided by it. */
export interface DecisionDraft {
  outcome: 'accept' | 'decline' | 'duplicate' | undefined;
  /** The indexes of the suggestion's changes that are accepted. */
  picked: readonly number[];
  /** The editor's own values, by the index of the change. */
  values: Readonly<Record<number, unknown>>;
  /** The changes for a suggestion that names no fields. */
  written: readonly FieldChange[];
  reason: string;
  note: string;
  duplicateOf: string;
}

type Decidable = Pick<EditorialSuggestion, 'state' | 'version' | 'changes' | 'appeal' | 'offSite' | 'page'>;

/** The choice of a reason in the editor's own words, which are the note. */
export const ownWords = 'own-words';

/** Returns a draft without a decision. A field that has changed on the page since stays as it is before the editor says so. */
export function emptyDraft({ changes, offSite }: Decidable): DecisionDraft {
  const picked = changes.flatMap((change, index) =>
    offSite || change.gone || needsChoice(change) ? [] : [index],
  );
  return { outcome: undefined, picked, values: {}, written: [], reason: '', note: '', duplicateOf: '' };
}

const isPartial = (draft: DecisionDraft, { changes }: Decidable): boolean =>
  draft.picked.length < changes.length;
const hasOwnValues = ({ picked, values }: DecisionDraft): boolean =>
  picked.some((index) => Object.hasOwn(values, index));

/** Returns how much of a suggestion an accepting draft uses: what the reader reads follows from it. */
export function usedBy(draft: DecisionDraft, suggestion: Decidable): { inPart?: true; otherValues?: true } {
  return defined({
    inPart: isPartial(draft, suggestion) ? (true as const) : undefined,
    otherValues: hasOwnValues(draft) ? (true as const) : undefined,
  });
}

/** Why a suggestion for a title that is off the site cannot be accepted. */
export const notOnSite =
  'The title is not on the site, so there is no page to change. Publish the title first, or decline the suggestion.';

const nothingPicked = ({ changes }: Decidable): string =>
  changes.every(({ gone }) => gone)
    ? `${goneWords} Decline the suggestion.`
    : changes.some(needsChoice)
      ? 'The page stays as it is in every field, so there is nothing to publish. Replace a field, or decline the suggestion.'
      : 'No field is ticked, so there is nothing to publish. Tick what the page should say, or decline the suggestion.';

/** Returns what is missing before a decision can be sent, in words for the editor. The API also checks it. */
export function missingIn(draft: DecisionDraft, suggestion: Decidable): string | undefined {
  const { outcome, picked, written, reason, note, duplicateOf } = draft;
  if (suggestion.offSite && (outcome === undefined || outcome === 'accept')) return notOnSite;
  if (outcome === undefined)
    return 'Choose what to do: accept it, decline it, or say that it is a duplicate.';
  if (outcome === 'accept' && suggestion.changes.length === 0 && written.length === 0)
    return 'The reader named no field. Choose the field and write what the page should say.';
  if (outcome === 'accept' && suggestion.changes.length > 0 && picked.length === 0)
    return nothingPicked(suggestion);
  if (outcome === 'decline' && reason === '') return 'Choose a reason.';
  if (outcome === 'decline' && reason === ownWords && note.trim() === '')
    return 'Write the reason in the note to the reader.';
  if (outcome === 'duplicate' && duplicateOf === '') return 'Choose the suggestion that says the same.';
  return suggestion.appeal && note.trim() === ''
    ? 'Write a reply: whoever appeals gets an answer in words.'
    : undefined;
}

/** A change of a field, and what the editor saw there on the page. */
type SentChange = FieldChange & { now?: unknown };

/**
 * Returns the changes that an accepting draft makes, each with what the page says now; `undefined` when the reader's own are
 * made as they are.
 */
const changesOf = (draft: DecisionDraft, suggestion: Decidable): SentChange[] | undefined => {
  const { changes, state, page } = suggestion;
  if (changes.length === 0)
    return draft.written.map((change) => ({
      ...change,
      ...defined({ now: page && valueAtPointer(page, change.path) }),
    }));
  const isAsSent = !isPartial(draft, suggestion) && !hasOwnValues(draft) && state !== 'conflict';
  if (isAsSent && !changes.some(needsChoice)) return undefined;
  return pickedChanges(draft, suggestion).map(({ index, change }) => ({
    ...change,
    now: changes[index]?.now ?? null,
  }));
};

/** Returns the accepted changes in the order in which they are sent, each with its index in the suggestion. */
export function pickedChanges(
  { picked, values }: DecisionDraft,
  { changes }: Decidable,
): { index: number; change: FieldChange }[] {
  return changes.flatMap(({ path, to }, index) => {
    const value = Object.hasOwn(values, index) ? values[index] : to;
    return picked.includes(index) ? [{ index, change: { path, value } }] : [];
  });
}

/** Builds the request of a draft from which nothing is missing. */
export function requestOf(draft: DecisionDraft, suggestion: Decidable): EditorDecisionRequest {
  const { version } = suggestion;
  const publicNote = draft.note.trim() || undefined;
  if (draft.outcome === 'accept') {
    const changes = changesOf(draft, suggestion);
    const isPart = suggestion.changes.length > 0 && isPartial(draft, suggestion);
    return { outcome: isPart ? 'accept-in-part' : 'accept', version, ...defined({ changes, publicNote }) };
  }
  if (draft.outcome === 'duplicate')
    return { outcome: 'duplicate', version, duplicateOf: draft.duplicateOf, ...defined({ publicNote }) };
  const reason = isDeclineReason(draft.reason) ? draft.reason : undefined;
  return { outcome: 'decline', version, ...defined({ reason, publicNote }) };
}

/** Returns what the button that decides says. */
export function actWords(draft: DecisionDraft, suggestion: Decidable): string {
  if (draft.outcome === undefined) return 'Decide';
  if (draft.outcome === 'decline') return 'Decline';
  if (draft.outcome === 'duplicate') return 'Mark as a duplicate';
  const { inPart, otherValues } = usedBy(draft, suggestion);
  if (suggestion.changes.length === 0) return 'Accept with these values';
  return `Accept${inPart ? ' in part' : ''}${otherValues ? ' with your values' : ''}`;
}
