import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import { StandingChip } from '../../../html/editorial/standing-chip.tsx';
import { suggestionsAddress } from '../../../html/editorial/suggestion-filters.ts';
import { recordWords, rowsOfPage, standingOf } from '../../../html/editorial/suggestion-words.ts';
import { DateText } from '../../../html/parts/date-text.tsx';

const hostOf = (url: string): string => {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
};

/** The head of an open suggestion: its title, standing, reader, and the places that belong to it. */
export function SuggestionHead({ suggestion }: { suggestion: EditorialSuggestion }) {
  const { slug, titleName, area, reader, receivedAt, base, credit, offSite, fromVotes } = suggestion;
  const row = rowsOfPage[area];
  return (
    <header class="suggestion-head">
      <StandingChip standing={standingOf(suggestion)} />
      <h2 id="suggestion-heading" tabIndex={-1}>
        <span dir="auto">{titleName}</span>: {row.name}
      </h2>
      <p class="case-meta">
        <span>
          by <strong dir="auto">{reader.name}</strong>
          {fromVotes ? ', by their votes on the page' : `, ${recordWords(reader.accepted)}`}
        </span>
        <span>
          sent <DateText iso={receivedAt} />
          {base !== undefined && `, on revision ${base}`}
        </span>
        {!fromVotes && <span>{credit ? 'wishes to be named' : 'does not wish to be named'}</span>}
      </p>
      <nav class="suggestion-links" aria-label="Places of this suggestion">
        {!offSite && (
          <>
            <a href={`/titles/${slug}`}>Page</a>
            {row.hash && <a href={`/titles/${slug}${row.hash}`}>This row</a>}
            <a href={`/titles/${slug}/history`}>History</a>
          </>
        )}
        <a href={`/editorial/titles/${slug}`}>Edit the title</a>
        <a href={suggestionsAddress({ slug })}>All suggestions for it</a>
      </nav>
    </header>
  );
}

/** What the reader wrote, and where an editor can check it. */
export function ReadersWords({ suggestion }: { suggestion: EditorialSuggestion }) {
  const { text, evidenceUrl } = suggestion;
  return (
    <section class="panel" aria-labelledby="words-heading">
      <h3 id="words-heading">What the reader wrote</h3>
      <p class="case-words" dir="auto">
        {text}
      </p>
      {evidenceUrl ? (
        <p class="case-evidence">
          Source:{' '}
          <a href={evidenceUrl} target="_blank" rel="noopener noreferrer nofollow" data-source>
            {hostOf(evidenceUrl)}
            <span class="hidden"> (opens in a new tab)</span>
          </a>{' '}
          <span class="key" aria-hidden="true">
            o
          </span>
        </p>
      ) : (
        <p class="fine">The reader gave no source.</p>
      )}
    </section>
  );
}

const decisionWords = (state: string, inPart: true | undefined): string => {
  if (state === 'applied') return inPart ? 'An editor used it in part' : 'An editor used it';
  if (state === 'duplicate') return 'An editor marked it as a duplicate';
  return state === 'declined' ? 'An editor declined it' : 'An editor did not use it';
};

/** What editors decided before, and why the reader asks again. */
export function EarlierDecision(props: { suggestion: EditorialSuggestion; open: (id: string) => void }) {
  const { slug, answer, appeal, revision, state, decidedAt, offSite } = props.suggestion;
  if (answer === undefined && appeal === undefined) return null;
  const { reasons = [], note, duplicateOf, inPart, otherValues } = answer ?? {};
  return (
    <section class={appeal ? 'panel panel-appeal' : 'panel'} aria-labelledby="earlier-heading">
      <h3 id="earlier-heading">{appeal ? 'The reader asks another editor to decide' : 'What was decided'}</h3>
      {appeal?.withheld && (
        <p>A moderator has withheld the text of the appeal. Decide again from the suggestion alone.</p>
      )}
      {appeal && !appeal.withheld && (
        <blockquote class="case-words" dir="auto">
          {appeal.text}
        </blockquote>
      )}
      <p>
        {decisionWords(state, inPart)}
        {otherValues && ', with the values of the editor'}
        {decidedAt && (
          <>
            {' '}
            on <DateText iso={decidedAt} />
          </>
        )}
        .
      </p>
      {reasons.map((reason) => (
        <p key={reason} dir="auto">
          Reason: {reason}
        </p>
      ))}
      {note && <p dir="auto">Note to the reader: {note}</p>}
      {revision !== undefined && (
        <p>
          It made revision {revision}
          {!offSite && (
            <>
              : <a href={`/titles/${slug}/history`}>what changed</a>
            </>
          )}
        </p>
      )}
      {duplicateOf && (
        <p>
          <button type="button" class="small-button" onClick={() => props.open(duplicateOf)}>
            Open the suggestion that was there first
          </button>
        </p>
      )}
    </section>
  );
}
