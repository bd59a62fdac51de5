import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import { type DecidedSuggestion, decidedWords } from '../../../html/editorial/decided-words.ts';
import type { SuggestionFilters } from '../../../html/editorial/suggestion-filters.ts';
import { type SuggestionAction, suggestionAction } from '../../../html/editorial/suggestion-keymap.ts';
import { SuggestionRow } from '../../../html/editorial/suggestion-row.tsx';
import { gapWords } from '../../../html/words/grid-gap.ts';
import { openKeys } from '../../helpers/keys-dialog.tsx';
import { Refused } from '../../helpers/refusal-view.tsx';
import { useKeys } from '../../helpers/use-keys.ts';
import { useNow } from '../../helpers/use-now.ts';
import { leaveField, moveInRows } from '../rows.ts';
import { OpenSuggestion } from './open-suggestion.tsx';
import { SuggestionFilterForm, SuggestionTabs } from './suggestion-filter-form.tsx';
import { useSuggestions } from './use-suggestions.ts';

const minute = 60_000;

const emptyWords = ({ state, slug, area, source }: SuggestionFilters, goesOn: boolean): string => {
  if (goesOn) return 'No match among these suggestions. There are more to search.';
  if (source !== undefined && slug === undefined)
    return `No level waits that readers see differently: ${gapWords}.`;
  if (slug !== undefined || area !== undefined) return 'No suggestions match. Try fewer filters.';
  if (state === 'conflict') return 'No suggestion is in conflict with its page.';
  if (state !== undefined) return 'No suggestion was decided like this yet.';
  return 'No suggestions are waiting. When a reader suggests a change of a page, and the text may be read, it comes here.';
};

const rowLink = (id: string): HTMLElement | null =>
  document.querySelector(`[data-suggestion="${CSS.escape(id)}"]`);

/** What was decided last. Only a title that is on the site has a page to go to. */
const Done = ({ done }: { done: DecidedSuggestion }) => (
  <section class="undo-bar" id="decided" tabIndex={-1} aria-label="Decided">
    <p>
      <strong>{done.text}</strong>
    </p>
    <p class="suggestion-links">
      {!done.offSite && <a href={`/titles/${done.slug}`}>See the page</a>}
      {done.revision !== undefined && (
        <>
          <a href={`/titles/${done.slug}/history`}>What changed</a>
          <a href={`/editorial/titles/${done.slug}?view=revisions`}>Restore an earlier revision</a>
        </>
      )}
    </p>
  </section>
);

/** The inbox of the editors: the list of suggestions, and beside it the one that is open. */
export function SuggestionsPage() {
  const inbox = useSuggestions();
  const now = useNow(minute);
  const [done, setDone] = useState<DecidedSuggestion>();
  const [message, setMessage] = useState('');
  const [reloads, setReloads] = useState(0);
  /** The titles whose pages changed after the list was read, so that what it says about them is old. */
  const [changed, setChanged] = useState<readonly string[]>([]);
  const { filters, items, loading, cursor, problem, opened } = inbox;
  const reload = (): void => {
    setMessage('');
    setReloads(reloads + 1);
    inbox.reload();
  };
  const show = (suggestion: EditorialSuggestion | undefined): boolean => {
    if (suggestion) {
      setMessage('');
      inbox.open(suggestion.id, opened === undefined ? 'push' : 'replace');
    } else setMessage('There is no other suggestion in this direction.');
    return true;
  };
  const step = (by: 1 | -1): boolean => {
    if (opened === undefined) return moveInRows(by);
    const next = inbox.beside(opened, by);
    if (next === undefined && by === 1 && cursor !== undefined) {
      inbox.more();
      setMessage('More suggestions are loaded. Press j again.');
      return true;
    }
    return show(next);
  };
  const back = (): void => {
    inbox.open(undefined);
    const id = opened ?? '';
    requestAnimationFrame(() => rowLink(id)?.focus());
  };
  const detailKeys = useRef<(action: SuggestionAction) => boolean>(undefined);
  useKeys(suggestionAction, (action) => {
    if (detailKeys.current?.(action)) return true;
    const { type } = action;
    if (type === 'next') return step(1);
    if (type === 'previous') return step(-1);
    if (type === 'help') return openKeys();
    if (type === 'search') document.getElementById('filter-q')?.focus();
    else if (type === 'reload') reload();
    else if (type === 'confirm') setMessage('No suggestion is open, so there is nothing to decide.');
    else if (type !== 'escape' || document.querySelector('dialog[open]')) return false;
    else if (opened === undefined || document.activeElement?.closest('search')) return leaveField();
    else back();
    return true;
  });
  useEffect(() => {
    const row = rowLink(opened ?? '')?.closest('li');
    const list = row?.closest('.inbox-list');
    if (row && list) list.scrollTop = row.offsetTop - list.clientHeight / 2;
  }, [opened, items.length]);
  useEffect(() => {
    const about = items.find(({ id }) => id === opened)?.titleName;
    document.title = about ? `${about}, suggestion | Nightlight` : 'Suggestions, editorial | Nightlight';
  }, [opened, items]);
  if (problem)
    return (
      <Refused problem={problem} retry={reload} home={{ href: '/editorial', name: 'Go to the titles' }} />
    );
  const next = (suggestion: EditorialSuggestion): void => {
    const following = inbox.beside(suggestion.id, 1) ?? inbox.beside(suggestion.id, -1);
    const other = following?.id === suggestion.id ? undefined : following;
    inbox.remove(suggestion.id);
    inbox.open(other?.id, 'replace');
    if (other === undefined) requestAnimationFrame(() => document.getElementById('decided')?.focus());
  };
  return (
    <>
      <div role="status">{done && <Done done={done} />}</div>
      <div class={opened === undefined ? 'inbox' : 'inbox inbox-open'}>
        <section class="inbox-list" aria-label="Inbox">
          <SuggestionTabs filters={filters} change={inbox.change} />
          <SuggestionFilterForm
            key={filters.slug}
            filters={filters}
            change={inbox.change}
            titleName={items.find(({ slug }) => slug === filters.slug)?.titleName}
          />
          <p class="status-message" role="status">
            {loading ? 'Loading the suggestions ...' : message}
          </p>
          {!loading && items.length === 0 && (
            <p class="empty queue-empty">{emptyWords(filters, cursor !== undefined)}</p>
          )}
          <ol class="cases" aria-label="Suggestions">
            {items.map((suggestion) => (
              <SuggestionRow
                key={suggestion.id}
                suggestion={suggestion}
                filters={filters}
                now={now}
                isOpen={suggestion.id === opened}
                open={() => show(suggestion)}
              />
            ))}
          </ol>
          {cursor && (
            <button type="button" class="button button-quiet more" onClick={inbox.more}>
              More suggestions
            </button>
          )}
        </section>
        {opened !== undefined && (
          <OpenSuggestion
            key={opened}
            id={opened}
            known={items.find(({ id, slug }) => id === opened && !changed.includes(slug))}
            reloads={reloads}
            keys={detailKeys}
            back={back}
            open={(id) => inbox.open(id)}
            changed={inbox.replace}
            reload={reload}
            decided={(suggestion, decided) => {
              setDone(decidedWords(suggestion, decided));
              setChanged([...changed, suggestion.slug]);
              next(suggestion);
            }}
          />
        )}
      </div>
    </>
  );
}
