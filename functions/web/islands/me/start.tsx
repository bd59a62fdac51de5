import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReceiptList } from '../../../../shared/contract/submissions.ts';
import { DateText } from '../../html/parts/date-text.tsx';
import type { Receipt } from '../../html/receipt/receipt.ts';
import { stateWords } from '../../html/receipt/state-words.ts';
import { signInAddress } from '../helpers/addresses.ts';
import { callApi } from '../helpers/api.ts';
import { focusOn } from '../helpers/focus.ts';
import { currentSession } from '../helpers/session.ts';
import { OwnData } from './own-data.tsx';
import { ProfileForm } from './profile-form.tsx';

const what = {
  review: 'Rating of',
  suggestion: 'Suggestion for',
  name: 'Your public name on a review of',
  report: 'Report about',
} as const;

const Line = ({ receipt }: { receipt: Receipt }) => (
  <li>
    <a href={`/submissions/${receipt.receipt}`}>
      {what[receipt.kind]} {receipt.title.name}
    </a>
    <DateText iso={receipt.submittedAt} />
    <span class="receipts-state">{stateWords(receipt).name}</span>
  </li>
);

const Submissions = () => {
  const [items, setItems] = useState<Receipt[]>([]);
  const [cursor, setCursor] = useState<string>();
  const [status, setStatus] = useState('Loading ...');
  /** The first of the newly loaded items, after the person asked for more. */
  const [arrived, setArrived] = useState<string>();
  const load = async (from?: string) => {
    const query = from ? `?cursor=${encodeURIComponent(from)}` : '';
    const answer = await callApi<ReceiptList>('GET', `/v1/me/submissions${query}`);
    if (!answer.ok) {
      if (answer.problem.status === 401) location.assign(signInAddress());
      return setStatus(answer.problem.title);
    }
    setStatus('');
    setItems((before) => [...before, ...answer.body.items]);
    if (from) setArrived(answer.body.items[0]?.receipt);
    setCursor(answer.body.nextCursor);
  };
  useEffect(() => void load(), []);
  useEffect(() => {
    if (arrived) focusOn(document.querySelector<HTMLElement>(`a[href="/submissions/${arrived}"]`));
  }, [arrived]);
  return (
    <>
      <p role="status" hidden={status === ''}>
        {status}
      </p>
      {status === '' && items.length === 0 && (
        <p class="empty">
          Nothing yet. <a href="/browse">Find a title</a> and be the first to rate it.
        </p>
      )}
      <ul class="receipts">
        {items.map((receipt) => (
          <Line key={receipt.receipt} receipt={receipt} />
        ))}
      </ul>
      {cursor && (
        <button type="button" class="button button-quiet" onClick={() => void load(cursor)}>
          More
        </button>
      )}
    </>
  );
};

const place = document.querySelector('[data-island="me"]');
if (place && currentSession())
  render(
    <>
      <Submissions />
      <h2>About you</h2>
      <ProfileForm />
      <h2>Your data</h2>
      <OwnData />
    </>,
    place,
  );
else location.replace(signInAddress());
