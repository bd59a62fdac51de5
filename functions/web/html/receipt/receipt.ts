import type { Receipt } from '../../../../shared/moderation/receipt.ts';

export type { Receipt };

const waiting: readonly Receipt['state'][] = ['held', 'quarantined', 'forwarded', 'conflict'];

/** Says how soon the state may change: soon, later or never. */
export function progress({ state }: Pick<Receipt, 'state'>): 'moving' | 'waiting' | 'final' {
  if (state === 'submitted') return 'moving';
  return waiting.includes(state) ? 'waiting' : 'final';
}

/** Returns whether somebody still has to answer the author's appeal. */
export function isAppealOpen({ appeal }: Pick<Receipt, 'appeal'>): boolean {
  return appeal?.state === 'open' || appeal?.state === 'assigned';
}

/** Says how soon what the receipt shows may change: its state, or what becomes of the appeal or of the suggestion that was there first. */
export function progressWithAppeal(
  receipt: Pick<Receipt, 'state' | 'appeal' | 'original'>,
): 'moving' | 'waiting' | 'final' {
  const { appeal, original } = receipt;
  const isOpen = isAppealOpen(receipt);
  if (isOpen && appeal?.textState === 'submitted') return 'moving';
  const own = progress(receipt);
  return own === 'final' && (isOpen || original?.state === 'waiting') ? 'waiting' : own;
}

const firstWait = { moving: 1_000, waiting: 15_000 } as const;
const longestWait = 300_000;
const maxReads = 60;

/**
 * Returns the milliseconds until the receipt is read again after `reads` readings in which nothing changed: each wait is
 * longer than the one before. `undefined` when it is not read any more.
 */
export function waitBefore(
  receipt: Pick<Receipt, 'state' | 'appeal' | 'original'>,
  reads: number,
): number | undefined {
  const next = progressWithAppeal(receipt);
  if (next === 'final' || reads >= maxReads) return undefined;
  return Math.min(Math.round(firstWait[next] * 1.3 ** reads), longestWait);
}
