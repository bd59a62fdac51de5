import { useEffect } from 'preact/hooks';
import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import { Refused } from '../../helpers/refusal-view.tsx';
import { type KeysOfDetail, SuggestionDetail } from './suggestion-detail.tsx';
import { type Decided, useSuggestion } from './use-suggestion.ts';

/** The part of the inbox that shows the open suggestion. The focus moves to its heading when it appears. */
export function OpenSuggestion(props: {
  id: string;
  /** The suggestion as the list has it, shown until it is read; left out when the page has changed since. */
  known: EditorialSuggestion | undefined;
  /** Counts how often the editor asked to reload. */
  reloads: number;
  keys: KeysOfDetail;
  back: () => void;
  open: (id: string) => void;
  changed: (suggestion: EditorialSuggestion) => void;
  reload: () => void;
  decided: (suggestion: EditorialSuggestion, decided: Decided) => void;
}) {
  const loaded = useSuggestion(props.id, props.known, props.changed);
  const { suggestion, refused } = loaded;
  useEffect(() => {
    if (props.reloads > 0) void loaded.read();
  }, [props.reloads]);
  const isShown = suggestion !== undefined;
  useEffect(() => {
    if (isShown) document.getElementById('suggestion-heading')?.focus();
  }, [isShown]);
  return (
    <article class="inbox-detail" aria-label="Suggestion">
      <p class="inbox-back">
        <button type="button" class="small-button" onClick={props.back}>
          Back to the list
        </button>
      </p>
      {refused ? (
        <Refused
          problem={refused}
          retry={() => void loaded.read()}
          home={{ href: '/editorial/suggestions', name: 'Go to the suggestions' }}
        />
      ) : suggestion === undefined ? (
        <p role="status">Loading the suggestion ...</p>
      ) : (
        <SuggestionDetail
          suggestion={suggestion}
          loaded={loaded}
          keys={props.keys}
          open={props.open}
          reload={props.reload}
          decided={(decided) => props.decided(suggestion, decided)}
        />
      )}
    </article>
  );
}
