import { Empty } from '../parts/empty-notice.tsx';
import { BrowseForm, type Filters } from './browse-form.tsx';
import { PageHead } from './page-head.tsx';
import { type ResultList, Results } from './results.tsx';

type Props = ResultList & {
  heading: string;
  filters: Filters;
  genres: readonly string[];
  topics: readonly string[];
};

/** The catalogue with its filters. */
export function BrowsePage({ heading, filters, genres, topics, ...list }: Props) {
  return (
    <>
      <PageHead heading={heading} />
      <div class="wrap rows rows-close">
        <BrowseForm filters={filters} genres={genres} topics={topics} />
        <Results {...list}>
          <Empty>
            <p>No titles match all of these filters.</p>
            <p>
              Try fewer filters, or <a href="/browse">see everything</a>.
            </p>
          </Empty>
        </Results>
      </div>
    </>
  );
}
