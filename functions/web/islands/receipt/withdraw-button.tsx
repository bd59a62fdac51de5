import { useRef, useState } from 'preact/hooks';
import type { Receipt } from '../../html/receipt/receipt.ts';
import { callApi } from '../helpers/api.ts';
import { focusOn } from '../helpers/focus.ts';

/** The button that withdraws a submission after a confirmation. */
export function Withdraw({ receipt, changed }: { receipt: Receipt; changed: () => void }) {
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setAsked(false);
    focusOn(first.current);
  };
  const withdraw = async () => {
    const answer = await callApi('DELETE', `/v1/submissions/${receipt.receipt}`);
    if (answer.ok) changed();
    else setProblem(answer.problem.title);
  };
  return (
    <>
      <button
        ref={first}
        type="button"
        class="button button-quiet"
        onClick={() => (asked ? void withdraw() : setAsked(true))}
      >
        {asked ? 'Yes, withdraw it' : 'Withdraw'}
      </button>
      {asked && (
        <button type="button" class="button button-quiet" onClick={keep}>
          Keep it
        </button>
      )}
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}
