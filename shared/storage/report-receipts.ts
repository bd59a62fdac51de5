import type { Receipt } from '../moderation/receipt.ts';
import { reportView } from '../moderation/report-view.ts';
import type { Address } from '../people/sealing.ts';
import { listDecisions } from './decisions.ts';
import { queuePosition } from './queue-position.ts';
import { readReport } from './reports.ts';
import type { Store } from './store.ts';
import { readSubmission } from './submissions.ts';

/** Reads the receipt of the report at an address; `undefined` when there is none. */
export async function readReportReceipt(
  store: Store,
  receipt: string,
  address: Address,
  now: Date,
): Promise<Receipt | undefined> {
  const report = await readReport(store, address);
  if (report === undefined) return undefined;
  const { about } = report;
  if (about === undefined) return reportView(receipt, report, { target: undefined, decisions: [] }, { now });
  const [target, decisions, position] = await Promise.all([
    readSubmission(store, about),
    listDecisions(store, about),
    queuePosition(store, about),
  ]);
  return reportView(receipt, report, { target, decisions }, { now, position });
}
