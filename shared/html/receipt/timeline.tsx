import { DateText } from '../parts/date.tsx';
import { pace, type Receipt } from './receipt.ts';
import { stateWords } from './state-words.ts';

type Step = { name: string; status: 'done' | 'now' | 'ahead'; at?: string | undefined };

const steps = (receipt: Receipt): Step[] => {
  const outcome = stateWords(receipt).name;
  const received: Step = { name: 'Received', status: 'done', at: receipt.submittedAt };
  if (pace(receipt.state) === 'moving')
    return [received, { name: 'Being checked', status: 'now' }, { name: 'Decided', status: 'ahead' }];
  const checked: Step = { name: 'Checked', status: 'done' };
  return pace(receipt.state) === 'waiting'
    ? [received, checked, { name: outcome, status: 'now' }]
    : [received, checked, { name: outcome, status: 'done', at: receipt.decidedAt }];
};

const spoken = { done: 'done', now: 'now', ahead: 'still to come' } as const;

/** The way of a submission, from received to decided. */
export const Timeline = ({ receipt }: { receipt: Receipt }) => (
  <ol class="timeline">
    {steps(receipt).map(({ name, status, at }) => (
      <li key={name} class={`step step-${status}`} aria-current={status === 'now' ? 'step' : undefined}>
        <span class="step-name">{name}</span>
        <span class="hidden"> ({spoken[status]})</span>
        {at && (
          <span class="step-at">
            <DateText iso={at} />
          </span>
        )}
      </li>
    ))}
  </ol>
);
