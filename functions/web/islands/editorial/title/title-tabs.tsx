const views = { edit: 'Edit', revisions: 'Revisions', log: 'Log' } as const;
export type View = keyof typeof views;

/** The views of a title, in their order. A title that was merged has no form, unless the device has words that were not saved. */
export function viewsOf(hasForm: boolean): readonly View[] {
  return (Object.keys(views) as View[]).filter((view) => hasForm || view !== 'edit');
}

/** Reads the view from the page's query string, or returns the first one. */
export function viewIn(search: string, possible: readonly View[]): View {
  const given = new URLSearchParams(search).get('view');
  return possible.find((view) => view === given) ?? possible[0] ?? 'revisions';
}

/** The views of a title as tabs; each tab is a link, so that it can be opened in another window. */
export function TitleTabs(props: { views: readonly View[]; view: View; open: (view: View) => void }) {
  return (
    <nav class="queue-tabs" aria-label="Views of the title">
      {props.views.map((each) => (
        <a
          key={each}
          href={`?view=${each}`}
          aria-current={each === props.view ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            props.open(each);
          }}
        >
          {views[each]}
        </a>
      ))}
    </nav>
  );
}
