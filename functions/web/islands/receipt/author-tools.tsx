import { useState } from 'preact/hooks';
import type { Receipt } from '../../html/receipt/receipt.ts';
import { Appeal } from './appeal-form.tsx';
import { FixForm } from './fix-form.tsx';
import { SpoilerQuestion } from './spoiler-question.tsx';
import { Withdraw } from './withdraw-button.tsx';

/** The author's actions for a submission: edit, withdraw and appeal. */
export function AuthorTools({ receipt, changed }: { receipt: Receipt; changed: () => void }) {
  const needed = receipt.state === 'needs-edit';
  const [editing, setEditing] = useState(needed);
  return (
    <section class="tools" aria-labelledby="tools-heading">
      <h2 id="tools-heading">{needed ? 'Change it and send it again' : 'What you can do'}</h2>
      {!editing && <SpoilerQuestion receipt={receipt} changed={changed} />}
      {editing && receipt.content && <FixForm receipt={receipt} arrives={!needed} />}
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
}
