import { useState } from 'preact/hooks';
import type { Receipt } from '../../../shared/html/receipt/receipt.ts';
import { callApi } from './api.ts';

/** Takes a submission back, after a second question. */
export const Withdraw = ({ receipt, changed }: { receipt: Receipt; changed: () => void }) => {
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState('');
  const withdraw = async () => {
    const answer = await callApi('DELETE', `/v1/submissions/${receipt.receipt}`);
    if (answer.ok) changed();
    else setProblem(answer.problem.title);
  };
  return (
    <>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => (asked ? void withdraw() : setAsked(true))}
      >
        {asked ? 'Yes, withdraw it' : 'Withdraw'}
      </button>
      {asked && (
        <button type="button" class="button button-quiet" onClick={() => setAsked(false)}>
          Keep it
        </button>
      )}
      {problem && <p role="alert">{problem}</p>}
    </>
  );
};
