import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';

/** Says that the page has changed since the suggestion was made, and what an editor can choose. */
export function ConflictNotice(props: { suggestion: EditorialSuggestion; canDecide: boolean }) {
  const wasTried = props.suggestion.state === 'conflict';
  return (
    <section class="conflict" id="conflict-notice" tabIndex={-1} aria-label="Conflict">
      <p>
        <strong>The page has changed since the reader wrote this.</strong>{' '}
        {wasTried && 'An editor wanted to use it, and nothing was published. '}
        {props.canDecide &&
          'Compare the three values. In each field that changed, keep what the page says, replace it, or edit the value. ' +
            'What you keep is not used, and the receipt tells the reader so. Decline it if the page is right everywhere.'}
      </p>
    </section>
  );
}

/** Says that there is no page to change, and what an editor can do. */
export function OffSiteNotice({ slug }: { slug: string }) {
  return (
    <section class="conflict" aria-label="Not on the site">
      <p>
        <strong>This title is not on the site.</strong> No page can change, so nothing can be accepted now.
        You can decline the suggestion or mark it as a duplicate, and the receipt tells the reader; or leave
        it waiting until the title is published.{' '}
        <a href={`/editorial/titles/${encodeURIComponent(slug)}`}>Open the title's editor</a>
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
