import { useEffect, useState } from 'preact/hooks';
import type { GridCategory } from '../../../../shared/expert-reviews/categories.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import type { Receipt } from '../../html/receipt/receipt.ts';
import { spoilerHint } from '../../html/words/spoiler.ts';
import { ReviewForm } from '../forms/review-form.tsx';
import { SuggestionForm } from '../forms/suggestion-form.tsx';
import type { Destination } from '../forms/use-sending.ts';
import { callApi } from '../helpers/api.ts';
import { useFocusOnArrival } from '../helpers/use-focus-on-arrival.ts';

/**
 * Returns the categories of the title's page; if the page cannot be read, the categories that the author voted on.
 */
const useCategories = ({ title, content }: Receipt): readonly GridCategory[] | undefined => {
  const [categories, setCategories] = useState<readonly GridCategory[]>();
  useEffect(() => {
    const voted = content && 'stars' in content ? (Object.keys(content.grid ?? {}) as GridCategory[]) : [];
    void callApi<PageDocument>('GET', `/v1/titles/${title.slug}`).then((answer) =>
      setCategories(answer.ok ? answer.body.contentGrid.map(({ category }) => category) : voted),
    );
  }, []);
  return categories;
};

const Filled = (props: { receipt: Receipt; categories: readonly GridCategory[]; arrives: boolean }) => {
  const place = useFocusOnArrival<HTMLDivElement>(props.arrives ? 'field' : 'nowhere');
  const { receipt: id, content } = props.receipt;
  const destination: Destination = { method: 'PUT', path: `/v1/submissions/${id}`, draft: `fix:${id}` };
  if (content === undefined) return null;
  return (
    <div ref={place}>
      {'area' in content ? (
        <SuggestionForm destination={destination} initial={content} button="Send it again" />
      ) : (
        <ReviewForm
          destination={destination}
          categories={props.categories}
          seasons={content.season ?? 0}
          initial={content}
          before={content}
          spoilerHint={spoilerHint(props.receipt)}
          button="Send it again"
        />
      )}
    </div>
  );
};

/** The form in which an author edits a submission. With `arrives` (the author opened it) it takes the focus. */
export function FixForm({ receipt, arrives }: { receipt: Receipt; arrives: boolean }) {
  const categories = useCategories(receipt);
  return categories ? <Filled receipt={receipt} categories={categories} arrives={arrives} /> : null;
}
