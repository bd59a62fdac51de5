import { render } from 'preact';
import { countryOfLanguages } from '../../../../shared/moderation/help-lines.ts';
import { type Receipt, waitBefore } from '../../html/receipt/receipt.ts';
import { ReceiptView } from '../../html/receipt/receipt-view.tsx';
import { callApi } from '../helpers/api.ts';
import { keepingFocus } from '../helpers/focus.ts';
import { currentSession } from '../helpers/session.ts';
import { Appeal } from './appeal-form.tsx';
import { AuthorTools } from './author-tools.tsx';

/** What the page knows about the receipt that it follows. */
const known: { version: number; reads: number; timer?: ReturnType<typeof setTimeout> } = {
  version: 0,
  reads: 0,
};

/** Reads the receipt again after a while, in place of what was planned before. */
const plan = (milliseconds: number, place: HTMLElement, id: string): void => {
  clearTimeout(known.timer);
  known.timer = setTimeout(() => void follow(place, id), milliseconds);
};

/**
 * Renders the receipt again, and reads it again as long as what it shows may still change. The waits grow while nothing
 * changes, and end in the end.
 */
const follow = async (place: HTMLElement, id: string): Promise<void> => {
  const answer = await callApi<Receipt>('GET', `/v1/submissions/${encodeURIComponent(id)}`);
  if (!answer.ok) {
    known.reads += 1;
    const wait = waitBefore({ state: 'submitted' }, known.reads);
    if (wait !== undefined) plan(Math.max(wait, (answer.problem.retryAfter ?? 5) * 1000), place, id);
    return;
  }
  const receipt = answer.body;
  const view = (
    <ReceiptView receipt={receipt} country={countryOfLanguages(navigator.languages.join())}>
      {receipt.content && (
        <AuthorTools key={receipt.version} receipt={receipt} changed={() => void follow(place, id)} />
      )}
      {(receipt.kind === 'report' || receipt.name !== undefined) &&
        receipt.appealable &&
        currentSession() && <Appeal receipt={receipt} changed={() => void follow(place, id)} />}
    </ReceiptView>
  );
  keepingFocus(place, () => render(view, place));
  known.reads = receipt.version === known.version ? known.reads + 1 : 0;
  known.version = receipt.version;
  const wait = waitBefore(receipt, known.reads);
  if (wait !== undefined) plan(wait, place, id);
};

const place = document.querySelector<HTMLElement>('[data-island="receipt"]');
if (place?.dataset.receipt) void follow(place, place.dataset.receipt);
