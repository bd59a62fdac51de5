const views = { edit: 'Edit', revisions: 'Revisions', log: 'Log' } as const;
export type View = keyof typeof views;

/** Reads the view from the page's query string, or returns the one that is shown at first. */
export function viewIn(search: string, first: View): View {
  const given = new URLSearchParams(search).get('view') ?? '';
  return Object.hasOwn(views, given) ? (given as View) : first;
}

/** The views of a title as tabs; each tab is a link, so that it can be opened in another window. */
export function TitleTabs({ view, open }: { view: View; open: (view: View) => void }) {
  return (
    <nav class="queue-tabs" aria-label="Views of the title">
      {(Object.keys(views) as View[]).map((each) => (
        <a
          key={each}
          href={`?view=${each}`}
          aria-current={each === view ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            open(each);
          }}
        >
          {views[each]}
        </a>
      ))}
    </nav>
  );
}
