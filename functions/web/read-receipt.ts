import type { Receipt } from '../../shared/html/receipt/receipt.ts';
import { receiptView } from '../../shared/moderation/receipt-view.ts';
import type { Address } from '../../shared/people/sealing.ts';
import { queuePosition } from '../../shared/storage/queue-position.ts';
import { readReportReceipt } from '../../shared/storage/report-receipts.ts';
import { withReports } from '../../shared/storage/reported-submissions.ts';
import type { Store } from '../../shared/storage/store.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';

/** A submission as whoever holds its receipt may see it: never its text, never its author. */
export const readReceipt = async (
  store: Store,
  receipt: string,
  address: Address,
): Promise<Receipt | undefined> => {
  const stored = await readSubmission(store, address);
  if (stored === undefined) return readReportReceipt(store, receipt, address, new Date());
  const submission = await withReports(store, stored);
  const position = submission.state === 'held' ? await queuePosition(store, address) : undefined;
  return receiptView(receipt, submission, {
    isAuthor: false,
    now: new Date(),
    ...(position === undefined ? {} : { position }),
  });
};
