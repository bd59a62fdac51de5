import type { Receipt } from '../../../../shared/moderation/receipt.ts';

export type { Receipt };

const waiting: readonly Receipt['state'][] = ['held', 'quarantined', 'forwarded', 'conflict'];

/** Says how soon the receipt may change: soon, later or never. */
export function progress({ state }: Pick<Receipt, 'state'>): 'moving' | 'waiting' | 'final' {
  if (state === 'submitted') return 'moving';
  return waiting.includes(state) ? 'waiting' : 'final';
}
