import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { pathParameter } from '../../shared/http/request.ts';
import { receiptView } from '../../shared/moderation/receipt-view.ts';
import { type Address, unseal } from '../../shared/people/sealing.ts';
import { queuePosition } from '../../shared/storage/queue-position.ts';
import { readReportReceipt } from '../../shared/storage/report-receipts.ts';
import { withReports } from '../../shared/storage/reported-submissions.ts';
import { readSubmission as readStored } from '../../shared/storage/submissions.ts';
import type { Dependencies } from './dependencies.ts';
import { unknownReceipt } from './find-submission.ts';

const viewOf = async (deps: Dependencies, receipt: string, address: Address, reader?: string) => {
  const stored = await readStored(deps.store, address);
  if (stored === undefined) return readReportReceipt(deps.store, receipt, address, deps.now());
  const submission = await withReports(deps.store, stored);
  const position =
    submission.state === 'held' ? await queuePosition(deps.store, submission.address) : undefined;
  return receiptView(receipt, submission, {
    isAuthor: reader === submission.address.person,
    now: deps.now(),
    ...(position === undefined ? {} : { position }),
  });
};

/** Whoever holds the receipt may follow it; only its signed-in author gets the text. */
const readSubmission: Endpoint<Dependencies> = async (event, deps) => {
  const person = event.headers.authorization === undefined ? undefined : await deps.identify(event);
  const receipt = pathParameter(event, 'receipt');
  const address = unseal(deps.keys, 'receipt', receipt);
  const view = address && (await viewOf(deps, receipt, address, person?.tag));
  if (view === undefined) throw unknownReceipt();
  return json(200, view, { 'referrer-policy': 'no-referrer' });
};
export default readSubmission;
