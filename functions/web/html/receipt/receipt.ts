import type { Receipt } from '../../../../shared/moderation/receipt.ts';
import type { SubmissionState } from '../../../../shared/moderation/submission-machine.ts';

export type { Receipt };

const moving: readonly SubmissionState[] = ['submitted', 'screening'];
const waiting: readonly SubmissionState[] = [
  'held',
  'escalated',
  'accepted',
  'partly-accepted',
  'quarantined',
];

/** How soon it is worth asking again: at once, by and by, or not at all; a report that was accepted is decided. */
export function progress({ kind, state }: Pick<Receipt, 'kind' | 'state'>): 'moving' | 'waiting' | 'final' {
  if (moving.includes(state)) return 'moving';
  return waiting.includes(state) && !(kind === 'report' && state === 'accepted') ? 'waiting' : 'final';
}
