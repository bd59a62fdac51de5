import type { EditorialSuggestion } from '../../../../shared/contract/suggestions.ts';
import { StandingChip } from './standing-chip.tsx';
import { type SuggestionFilters, suggestionsAddress } from './suggestion-filters.ts';
import { proposalWords, recordWords, rowsOfPage, standingOf } from './suggestion-words.ts';
import { ageOf } from './title-words.ts';

/** One suggestion in the inbox. `now` is in milliseconds. */
export function SuggestionRow(props: {
  suggestion: EditorialSuggestion;
  filters: SuggestionFilters;
  now: number;
  isOpen: boolean;
  open: () => void;
}) {
  const { suggestion, now } = props;
  const { id, titleName, area, reader, receivedAt, decidedAt, own } = suggestion;
  const standing = standingOf(suggestion);
  const isDecided = decidedAt !== undefined && standing !== 'appeal';
  const since = isDecided ? decidedAt : receivedAt;
  return (
    <li class={props.isOpen ? 'suggestion-row suggestion-row-open' : 'suggestion-row'} data-row>
      <StandingChip standing={standing} />
      <time class="case-age" dateTime={since}>
        <span class="hidden">{isDecided ? 'Decided ' : 'Waiting '}</span>
        {ageOf(since, now)}
      </time>
      <div class="suggestion-row-text">
        <a
          href={suggestionsAddress(props.filters, id)}
          data-row-link
          data-suggestion={id}
          aria-current={props.isOpen ? 'true' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            props.open();
          }}
        >
          <span dir="auto">{titleName}</span>
        </a>
        <p class="suggestion-proposal" dir="auto">
          {proposalWords(suggestion)}
        </p>
        <p class="case-meta">
          <span>{rowsOfPage[area].name}</span>
          <span>
            <span dir="auto">{reader.name}</span>
            {!suggestion.fromVotes && `, ${recordWords(reader.accepted)}`}
          </span>
          {own && <span class="case-mine">Yours</span>}
        </p>
      </div>
    </li>
  );
}
