/** A search form that sends a plain GET request. `id` makes labels unique when a page has two forms. */
export function SearchBox(props: { id: string; value?: string | undefined; compact?: boolean }) {
  return (
    <search>
      <form class={props.compact ? 'search search-compact' : 'search'} action="/search" method="get">
        <label class="hidden" for={props.id}>
          Search by name, topic or person
        </label>
        <input
          id={props.id}
          name="q"
          type="search"
          value={props.value}
          maxLength={100}
          placeholder={props.compact ? 'Search' : 'A film, series, game, book, app ...'}
          enterkeyhint="search"
          autocomplete="off"
        />
        <button type="submit">
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2" />
            <path d="m13 13 5 5" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
          </svg>
          <span class={props.compact ? 'hidden' : undefined}>Search</span>
        </button>
      </form>
    </search>
  );
}
