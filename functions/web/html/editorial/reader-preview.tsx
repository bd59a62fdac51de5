import type { EditorialSuggestion } from '../../../../shared/contract/suggestions.ts';
import { declineReasons, isDeclineReason } from '../../../../shared/moderation/decline-reasons.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { stateWords } from '../receipt/state-words.ts';
import { type DecisionDraft, usedBy } from './decision-draft.ts';

/** What the receipt will say about the suggestion that was there first. */
const duplicateFacts = ({ reader }: EditorialSuggestion, original: EditorialSuggestion | undefined) => {
  if (original === undefined) return {};
  const { state } = original;
  return {
    original: { state: state === 'applied' || state === 'declined' ? state : ('waiting' as const) },
    ...defined({ ownDuplicate: original.reader.name === reader.name ? (true as const) : undefined }),
  };
};

/** What the reader will read on the receipt when a prepared decision is made. Uses the words of the receipt itself. */
export function ReaderPreview(props: {
  draft: DecisionDraft;
  suggestion: EditorialSuggestion;
  /** The suggestion that was there first. */
  original?: EditorialSuggestion | undefined;
}) {
  const { draft, suggestion } = props;
  if (draft.outcome === undefined) return null;
  const state = { accept: 'applied', decline: 'declined', duplicate: 'duplicate' } as const;
  const used = draft.outcome === 'accept' && suggestion.changes.length > 0 ? usedBy(draft, suggestion) : {};
  const receipt = stateWords({
    kind: 'suggestion',
    state: state[draft.outcome],
    ...used,
    ...duplicateFacts(suggestion, draft.outcome === 'duplicate' ? props.original : undefined),
  });
  const note = draft.note.trim();
  const words = isDeclineReason(draft.reason) ? declineReasons[draft.reason] : note || '...';
  const reason = draft.outcome === 'decline' ? words : undefined;
  return (
    <section class="reader-preview" aria-labelledby="reader-preview-heading">
      <h4 id="reader-preview-heading">What the reader will read</h4>
      <p>
        <strong>{receipt.headline}.</strong> {receipt.text}
      </p>
      {reason && <p>The reason: {reason}</p>}
      {note && note !== reason && (
        <p>
          {suggestion.appeal ? 'They wrote' : 'The editor wrote'}: {note}
        </p>
      )}
    </section>
  );
}
