import { Empty } from '../parts/empty-notice.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { PageHead } from './page-head.tsx';
import { type ResultList, Results } from './results.tsx';

/** The results of a search; without a query, only the search box. */
export function SearchPage({ q, ...list }: ResultList & { q: string | undefined }) {
  return (
    <>
      <PageHead heading={q ? `Results for "${q}"` : 'Search'}>
        <SearchBox id="page-search" value={q} />
      </PageHead>
      <div class="wrap rows">
        {q === undefined ? (
          <p>Type a name, a genre or a topic such as "friendship".</p>
        ) : (
          <Results {...list}>
            <Empty>
              <p>We have no review for that yet.</p>
              <p>
                Check the spelling, try a single word, or <a href="/browse">browse the catalogue</a>.
              </p>
            </Empty>
          </Results>
        )}
      </div>
    </>
  );
}
