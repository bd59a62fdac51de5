import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';

/** Says that a field has changed since the suggestion was made, and what an editor can do about it. */
export function ConflictNotice({ canDecide }: { canDecide: boolean }) {
  return (
    <section class="conflict" id="conflict-notice" tabIndex={-1} aria-label="Conflict">
      <p>
        <strong>The page says something new in a field that this suggestion would change.</strong> Nothing was
        published.{' '}
        {canDecide &&
          'Compare the three values. Then tick the fields in which the page should say what the reader proposes, ' +
            'edit a value, or decline the suggestion if the page is right now.'}
      </p>
    </section>
  );
}

/** Says why the caller cannot decide a suggestion that waits. */
export function NotYours({ suggestion }: { suggestion: EditorialSuggestion }) {
  return (
    <section class="claim-bar" aria-label="Decision">
      <p>
        <strong>Another editor must decide this.</strong>{' '}
        {suggestion.own
          ? 'You wrote the suggestion.'
          : 'You made the decision against which the reader appeals.'}
      </p>
    </section>
  );
}

/** The button that loads the suggestion again after a refusal. */
export function RefusedDecision({ reload }: { reload: () => void }) {
  return (
    <button type="button" class="small-button" onClick={reload}>
      Reload{' '}
      <span class="key" aria-hidden="true">
        g
      </span>
    </button>
  );
}
