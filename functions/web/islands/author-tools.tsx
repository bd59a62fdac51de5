import { useState } from 'preact/hooks';
import type { GridCategory } from '../../../shared/expert-reviews/categories.ts';
import type { Receipt } from '../../../shared/html/receipt/receipt.ts';
import { Appeal } from './appeal.tsx';
import { ReviewForm } from './review-form.tsx';
import { SuggestionForm } from './suggestion-form.tsx';
import type { Destination } from './use-sending.ts';
import { Withdraw } from './withdraw.tsx';

const FixForm = ({ receipt, content }: { receipt: string; content: NonNullable<Receipt['content']> }) => {
  const destination: Destination = {
    method: 'PUT',
    path: `/v1/submissions/${receipt}`,
    draft: `fix:${receipt}`,
  };
  if ('area' in content)
    return <SuggestionForm destination={destination} initial={content} button="Send it again" />;
  const categories = Object.keys(content.grid ?? {}) as GridCategory[];
  return (
    <ReviewForm destination={destination} categories={categories} initial={content} button="Send it again" />
  );
};

/** What an author can do with a submission: mend it, take it back, ask for another look. */
export const AuthorTools = ({ receipt, changed }: { receipt: Receipt; changed: () => void }) => {
  const needed = receipt.state === 'needs-edit';
  const [editing, setEditing] = useState(needed);
  return (
    <section class="tools" aria-labelledby="tools-heading">
      <h2 id="tools-heading">{needed ? 'Change it and send it again' : 'What you can do'}</h2>
      {editing && receipt.content && <FixForm receipt={receipt.receipt} content={receipt.content} />}
      <div class="form-actions">
        {receipt.editable && !editing && (
          <button type="button" class="button button-quiet" onClick={() => setEditing(true)}>
            Change what I wrote
          </button>
        )}
        {receipt.state !== 'withdrawn' && <Withdraw receipt={receipt} changed={changed} />}
        {receipt.appealable && <Appeal receipt={receipt} changed={changed} />}
      </div>
    </section>
  );
};
