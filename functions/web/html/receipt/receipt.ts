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

/** Says how soon the receipt may change: soon, later or never. An accepted report is decided and does not change. */
export function progress({ kind, state }: Pick<Receipt, 'kind' | 'state'>): 'moving' | 'waiting' | 'final' {
  if (moving.includes(state)) return 'moving';
  return waiting.includes(state) && !(kind === 'report' && state === 'accepted') ? 'waiting' : 'final';
}
