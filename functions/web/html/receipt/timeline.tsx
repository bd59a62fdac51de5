import { DateText } from '../parts/date-text.tsx';
import { isAppealOpen, progress, type Receipt } from './receipt.ts';
import { stateWords } from './state-words.ts';

interface Step {
  name: string;
  status: 'done' | 'now' | 'ahead';
  at?: string | undefined;
}

const checked: Step = { name: 'Checked', status: 'done' };

/** Returns whether screening reads the submission first; reports and reported names go to people directly. */
const isScreened = ({ kind }: Receipt): boolean => kind === 'review' || kind === 'suggestion';
const wasChecked = (receipt: Receipt): boolean => isScreened(receipt) && receipt.state !== 'withdrawn';

const steps = (receipt: Receipt): Step[] => {
  const outcome = stateWords(receipt).name;
  const received: Step = { name: 'Received', status: 'done', at: receipt.submittedAt };
  if (progress(receipt) === 'moving' && isScreened(receipt))
    return [received, { name: 'Being checked', status: 'now' }, { name: 'Decided', status: 'ahead' }];
  const before = [received, ...(wasChecked(receipt) ? [checked] : [])];
  if (progress(receipt) === 'waiting') return [...before, { name: outcome, status: 'now' }];
  // The time of a withdrawal is not stored, and the time of the latest decision is not the same.
  const at = receipt.state === 'withdrawn' ? undefined : receipt.decidedAt;
  const decided: Step = { name: outcome, status: 'done', at };
  return [
    ...before,
    decided,
    ...(isAppealOpen(receipt) ? [{ name: 'Your appeal', status: 'now' } as const] : []),
  ];
};

const statusWords = { done: 'done', now: 'now', ahead: 'still to come' } as const;

/** The steps of a submission, from received to decided. */
export function Timeline({ receipt }: { receipt: Receipt }) {
  return (
    <ol class="timeline">
      {steps(receipt).map(({ name, status, at }) => (
        <li key={name} class={`step step-${status}`} aria-current={status === 'now' ? 'step' : undefined}>
          <span class="step-name">{name}</span>
          <span class="hidden"> ({statusWords[status]})</span>
          {at && (
            <span class="step-at">
              <DateText iso={at} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
