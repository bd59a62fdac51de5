import { useState } from 'preact/hooks';
import { NumbersView } from '../../../html/console/numbers-view.tsx';
import { Refused } from '../../helpers/refusal-view.tsx';
import { useNumbers } from './use-numbers.ts';

const spans = [7, 30, 90] as const;

/** The moderation statistics in the console. */
export function NumbersPage() {
  const [days, setDays] = useState<number>(30);
  const { numbers, backlog, problem, reload } = useNumbers(days);
  if (problem) return <Refused problem={problem} retry={reload} />;
  if (numbers === undefined || backlog === undefined) return <p role="status">Loading the numbers ...</p>;
  return (
    <>
      <div class="form-actions">
        {spans.map((span) => (
          <button
            key={span}
            type="button"
            class="small-button"
            aria-pressed={span === days}
            onClick={() => setDays(span)}
          >
            {span} days
          </button>
        ))}
        <a href="/transparency">The public numbers</a>
      </div>
      <NumbersView numbers={numbers} backlog={backlog} now={Date.now()} />
    </>
  );
}
