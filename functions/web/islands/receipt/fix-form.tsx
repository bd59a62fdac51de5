import { useEffect, useState } from 'preact/hooks';
import type { GridCategory } from '../../../../shared/expert-reviews/categories.ts';
import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { isAppealOpen, type Receipt } from '../../html/receipt/receipt.ts';
import { spoilerHint } from '../../html/words/spoiler.ts';
import { ReviewForm } from '../forms/review-form.tsx';
import { SuggestionForm } from '../forms/suggestion-form.tsx';
import type { Destination } from '../forms/use-sending.ts';
import { callApi } from '../helpers/api.ts';
import { useFocusOnArrival } from '../helpers/use-focus-on-arrival.ts';

interface ReadPage {
  page?: PageDocument;
  categories: readonly GridCategory[];
}

/**
 * Returns the title's page with its categories; if the page cannot be read, the categories that the author voted on.
 */
const usePage = ({ title, content }: Receipt): ReadPage | undefined => {
  const [read, setRead] = useState<ReadPage>();
  useEffect(() => {
    const voted = content && 'stars' in content ? (Object.keys(content.grid ?? {}) as GridCategory[]) : [];
    void callApi<PageDocument>('GET', `/v1/titles/${title.slug}`).then((answer) =>
      setRead(
        answer.ok
          ? { page: answer.body, categories: answer.body.contentGrid.map(({ category }) => category) }
          : { categories: voted },
      ),
    );
  }, []);
  return read;
};

const Filled = (props: { receipt: Receipt; read: ReadPage; arrives: boolean }) => {
  const place = useFocusOnArrival<HTMLDivElement>(props.arrives ? 'field' : 'nowhere');
  const { receipt: id, content } = props.receipt;
  const destination: Destination = { method: 'PUT', path: `/v1/submissions/${id}`, draft: `fix:${id}` };
  if (content === undefined) return null;
  return (
    <div ref={place}>
      {isAppealOpen(props.receipt) && (
        <p>
          If you send another text, your appeal ends. You can appeal against the decision about the new text.
        </p>
      )}
      {'area' in content ? (
        <SuggestionForm
          destination={destination}
          initial={content}
          page={props.read.page}
          button="Send it again"
        />
      ) : (
        <ReviewForm
          destination={destination}
          categories={props.read.categories}
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
  const read = usePage(receipt);
  return read ? <Filled receipt={receipt} read={read} arrives={arrives} /> : null;
}
