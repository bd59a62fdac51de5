import type { Receipt } from '../moderation/receipt.ts';
import { receiptView } from '../moderation/receipt-view.ts';
import type { Address } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import { queuePosition } from './queue-position.ts';
import { readReportReceipt } from './report-receipts.ts';
import { withReports } from './reported-submissions.ts';
import type { Store } from './store.ts';
import { readSubmission } from './submissions.ts';

/**
 * Reads the receipt of the submission or report at an address; `undefined` when there is neither.
 * @param receipt the sealed address, as the caller sent it
 * @param options `reader` is the tag of the caller, if signed in; only the author's receipt has the text. `receiptOf` returns the
 *   receipt of another of the author's submissions by its item tag
 */
export async function readReceipt(
  store: Store,
  receipt: string,
  address: Address,
  {
    reader,
    now,
    receiptOf,
  }: { reader?: string | undefined; now: Date; receiptOf?: (item: string) => string },
): Promise<Receipt | undefined> {
  const stored = await readSubmission(store, address);
  if (stored === undefined) return readReportReceipt(store, receipt, address, now);
  const submission = await withReports(store, stored);
  const position = submission.state === 'held' ? await queuePosition(store, address) : undefined;
  return receiptView(receipt, submission, {
    isAuthor: reader === address.person,
    now,
    ...defined({ position, receiptOf }),
  });
}
