import { useRef } from 'preact/hooks';
import { defined } from '../../../../../shared/values/defined.ts';
import { me, type TitleFilters, titleFiltersAddress } from '../../../html/editorial/title-filters.ts';
import { statesInOrder, stateWords } from '../../../html/editorial/title-words.ts';
import { kindsInOrder, kindWords } from '../../../html/words/kinds.ts';

interface Filtering {
  filters: TitleFilters;
  change: (filters: TitleFilters) => void;
}

/** The states as tabs; each tab is a link, so that it can be opened in another window. */
export function StateTabs({ filters, change }: Filtering) {
  const { state: _, links, ...others } = filters;
  const tabs = [
    { filters: others, name: 'All' },
    ...statesInOrder.map((state) => ({ filters: { ...others, state }, name: stateWords[state].tab })),
  ];
  return (
    <nav class="queue-tabs" aria-label="States">
      {tabs.map((tab) => (
        <a
          key={tab.name}
          href={titleFiltersAddress(tab.filters)}
          aria-current={
            links === undefined && ('state' in tab.filters ? tab.filters.state : undefined) === filters.state
              ? 'page'
              : undefined
          }
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            change(tab.filters);
          }}
        >
          {tab.name}
        </a>
      ))}
    </nav>
  );
}

/** How long the search waits for the next letter, in milliseconds. */
const typingMs = 300;

/** The search and the filters by kind and owner. Each change applies at once, and what is typed after a short pause. */
export function TitleFilterForm({ filters, change, owners }: Filtering & { owners: readonly string[] }) {
  const typing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const read = (form: HTMLFormElement): TitleFilters => {
    const data = new FormData(form);
    const { state, links } = filters;
    const q = String(data.get('q') ?? '').trim();
    const chosen = (name: string): string | undefined => String(data.get(name)) || undefined;
    return defined({ state, links, kind: chosen('kind'), owner: chosen('owner'), q: q || undefined });
  };
  return (
    <search>
      <form
        class="filters queue-filters title-filters"
        aria-label="Filter the titles"
        onInput={(event) => {
          const form = event.currentTarget;
          clearTimeout(typing.current);
          typing.current = setTimeout(() => change(read(form)), typingMs);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          clearTimeout(typing.current);
          change(read(event.currentTarget));
        }}
      >
        <div class="field">
          <label for="filter-q">Name, in any language</label>
          <input id="filter-q" name="q" type="search" maxLength={200} defaultValue={filters.q ?? ''} />
        </div>
        <div class="field">
          <label for="filter-kind">Kind</label>
          <select id="filter-kind" name="kind">
            <option value="">All kinds</option>
            {kindsInOrder.map((kind) => (
              <option key={kind} value={kind} selected={kind === filters.kind}>
                {kindWords[kind].many}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="filter-owner">Owner</label>
          <select id="filter-owner" name="owner" value={filters.owner ?? ''}>
            <option value="">All editors</option>
            <option value={me}>You</option>
            {owners.map((owner) => (
              <option key={owner} value={owner}>
                {owner}
              </option>
            ))}
          </select>
        </div>
        <a class="button" href="/editorial/titles/new">
          New title
        </a>
      </form>
    </search>
  );
}
