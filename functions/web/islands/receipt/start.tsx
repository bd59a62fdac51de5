import { render } from 'preact';
import { progress, type Receipt } from '../../html/receipt/receipt.ts';
import { ReceiptView } from '../../html/receipt/receipt-view.tsx';
import { callApi } from '../helpers/api.ts';
import { keepingFocus } from '../helpers/focus.ts';
import { currentSession } from '../helpers/session.ts';
import { Appeal } from './appeal-form.tsx';
import { AuthorTools } from './author-tools.tsx';

const waits = { moving: 1_000, waiting: 15_000 } as const;

/** Renders the receipt again, and polls the API as long as its state may still change. */
const follow = async (place: HTMLElement, id: string): Promise<void> => {
  const answer = await callApi<Receipt>('GET', `/v1/submissions/${encodeURIComponent(id)}`);
  if (!answer.ok) {
    setTimeout(() => void follow(place, id), (answer.problem.retryAfter ?? 5) * 1000);
    return;
  }
  const receipt = answer.body;
  const view = (
    <ReceiptView receipt={receipt}>
      {receipt.content && (
        <AuthorTools key={receipt.version} receipt={receipt} changed={() => void follow(place, id)} />
      )}
      {(receipt.kind === 'report' || receipt.name !== undefined) &&
        receipt.appealable &&
        currentSession() && <Appeal receipt={receipt} changed={() => void follow(place, id)} />}
    </ReceiptView>
  );
  keepingFocus(place, () => render(view, place));
  const next = progress(receipt);
  if (next !== 'final') setTimeout(() => void follow(place, id), waits[next]);
};

const place = document.querySelector<HTMLElement>('[data-island="receipt"]');
if (place?.dataset.receipt) void follow(place, place.dataset.receipt);
