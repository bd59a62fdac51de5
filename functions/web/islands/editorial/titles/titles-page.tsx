import { editorialAction } from '../../../html/editorial/keymap.ts';
import type { TitleFilters } from '../../../html/editorial/title-filters.ts';
import { ownersIn } from '../../../html/editorial/title-owners.ts';
import { TitleRow } from '../../../html/editorial/title-row.tsx';
import { openKeys } from '../../helpers/keys-dialog.tsx';
import { Refused } from '../../helpers/refusal-view.tsx';
import { useKeys } from '../../helpers/use-keys.ts';
import { useNow } from '../../helpers/use-now.ts';
import { titlesHome } from '../open-editorial.tsx';
import { leaveField, moveInRows } from '../rows.ts';
import { StateTabs, TitleFilterForm } from './title-filter-form.tsx';
import { Today } from './today.tsx';
import { useTitles } from './use-titles.ts';

const minute = 60_000;

const emptyWords = (filters: TitleFilters, goesOn: boolean): string => {
  if (goesOn) return 'No match among these titles. There are more to search.';
  if ([filters.q, filters.kind, filters.owner].some((filter) => filter !== undefined))
    return 'No titles match. Try fewer filters.';
  if (filters.links !== undefined) return 'Every link was checked within 90 days.';
  if (filters.state === 'waiting') return 'No revision waits for a second editor.';
  if (filters.state === 'scheduled') return 'Nothing is scheduled.';
  if (filters.state === 'draft') return 'No drafts. Every title has a review.';
  if (filters.state === 'merged') return 'No title was merged into another one.';
  if (filters.state === 'unpublished') return 'No title was taken off the site.';
  return 'There are no titles yet. Add the first one.';
};

const focusSearch = (): boolean => {
  document.getElementById('filter-q')?.focus();
  return true;
};

/** The editors' list of titles. */
export function TitlesPage() {
  const titles = useTitles();
  const now = useNow(minute);
  useKeys(editorialAction, (action) => {
    if (action === 'next') return moveInRows(1);
    if (action === 'previous') return moveInRows(-1);
    if (action === 'search') return focusSearch();
    if (action === 'escape') return leaveField();
    if (action === 'help') return openKeys();
    if (action === 'new') location.assign('/editorial/titles/new');
    else if (action === 'reload') titles.reload();
    else return false;
    return true;
  });
  const { filters, items, loading, cursor, problem } = titles;
  if (problem) return <Refused problem={problem} retry={titles.reload} home={titlesHome} />;
  return (
    <>
      <Today />
      <StateTabs filters={filters} change={titles.change} />
      <TitleFilterForm
        key={filters.state}
        filters={filters}
        change={titles.change}
        owners={ownersIn(items, filters)}
      />
      <p class="status-message" role="status">
        {loading ? 'Loading the titles ...' : ''}
      </p>
      {!loading && items.length === 0 && (
        <p class="empty queue-empty">{emptyWords(filters, cursor !== undefined)}</p>
      )}
      <ol class="cases" aria-label="Titles">
        {items.map((listed) => (
          <TitleRow key={listed.slug} listed={listed} now={now} />
        ))}
      </ol>
      {cursor && (
        <button type="button" class="button button-quiet more" onClick={titles.more}>
          {filters.q === undefined ? 'More titles' : 'Search more titles'}
        </button>
      )}
    </>
  );
}
