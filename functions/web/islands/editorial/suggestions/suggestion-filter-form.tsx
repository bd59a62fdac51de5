import { useState } from 'preact/hooks';
import { suggestionAreas } from '../../../../../shared/suggestions/areas.ts';
import type { TitleCard } from '../../../../../shared/titles/schema.ts';
import { defined } from '../../../../../shared/values/defined.ts';
import {
  type SuggestionFilters,
  suggestionsAddress,
  suggestionTabs,
} from '../../../html/editorial/suggestion-filters.ts';
import { rowsOfPage } from '../../../html/editorial/suggestion-words.ts';
import { callApi } from '../../helpers/api.ts';

interface Filtering {
  filters: SuggestionFilters;
  change: (filters: SuggestionFilters) => void;
}

/** The lists by state as tabs; each tab is a link, so that it can be opened in another window. */
export function SuggestionTabs({ filters, change }: Filtering) {
  return (
    <nav class="queue-tabs" aria-label="States">
      {suggestionTabs.map(({ state, name }) => {
        const { state: _, ...others } = filters;
        const target = { ...others, ...defined({ state }) };
        return (
          <a
            key={name}
            href={suggestionsAddress(target)}
            aria-current={state === filters.state ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              change(target);
            }}
          >
            {name}
          </a>
        );
      })}
    </nav>
  );
}

const TitleSearch = ({ choose }: { choose: (card: TitleCard) => void }) => {
  const [found, setFound] = useState<readonly TitleCard[]>();
  const search = async (words: string): Promise<void> => {
    const q = words.trim();
    if (q === '') return setFound(undefined);
    const answer = await callApi<{ items: TitleCard[] }>(
      'GET',
      `/v1/titles?${new URLSearchParams({ q, limit: '6' }).toString()}`,
    );
    const items = answer.ok ? answer.body.items : [];
    const [first, ...others] = items;
    if (first !== undefined && others.length === 0) choose(first);
    else setFound(items);
  };
  return (
    <div class="field">
      <label for="filter-q">Title</label>
      <input
        id="filter-q"
        type="search"
        maxLength={200}
        aria-describedby="filter-q-found"
        onChange={(event) => void search(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void search(event.currentTarget.value);
        }}
      />
      <p class="field-hint" id="filter-q-found" role="status">
        {found && (found.length === 0 ? 'No title found.' : 'Choose one:')}
      </p>
      {found && found.length > 0 && (
        <div class="suggestion-titles">
          {found.map((card) => (
            <button
              key={card.slug}
              type="button"
              class="small-button"
              dir="auto"
              onClick={() => choose(card)}
            >
              {card.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};

const rowFilter = (chosen: string): Pick<SuggestionFilters, 'area' | 'source'> =>
  chosen === 'votes' ? { source: chosen } : defined({ area: chosen || undefined });

/** The filters by title and by row of the page. Each change applies immediately. */
export function SuggestionFilterForm(props: Filtering & { titleName: string | undefined }) {
  const { filters, change } = props;
  const { slug, area: _, source: __, ...withoutArea } = filters;
  const { slug: ___, ...withoutSlug } = filters;
  return (
    <search>
      <form
        class="filters queue-filters suggestion-filters"
        aria-label="Filter the suggestions"
        onSubmit={(event) => event.preventDefault()}
      >
        {slug === undefined ? (
          <TitleSearch choose={(card) => change({ ...filters, slug: card.slug })} />
        ) : (
          <div class="field">
            <p class="suggestion-title-filter">
              Only <strong dir="auto">{props.titleName ?? slug}</strong>
            </p>
            <button type="button" class="small-button" id="filter-q" onClick={() => change(withoutSlug)}>
              Show all titles
            </button>
          </div>
        )}
        <div class="field">
          <label for="filter-area">Row of the page</label>
          <select
            id="filter-area"
            onChange={(event) =>
              change(defined({ ...withoutArea, slug, ...rowFilter(event.currentTarget.value) }))
            }
          >
            <option value="">All rows</option>
            {suggestionAreas.map((area) => (
              <option key={area} value={area} selected={area === filters.area}>
                {rowsOfPage[area].name}
              </option>
            ))}
            <option value="votes" selected={filters.source === 'votes'}>
              Levels that readers see differently
            </option>
          </select>
        </div>
      </form>
    </search>
  );
}
