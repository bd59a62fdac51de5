import { refuse } from '../../shared/contract/refusal.ts';
import { readSubmission } from '../../shared/contract/submissions.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { seal, unseal } from '../../shared/people/sealing.ts';
import { readReceipt } from '../../shared/storage/receipts.ts';
import { holder } from './gates.ts';

/**
 * Answers anybody who has the receipt with the state of the submission or report. Only the signed-in author gets the
 * text.
 */
export default endpoint(readSubmission, holder, async ({ caller, params: { receipt } }, deps) => {
  const address = unseal(deps.keys, 'receipt', receipt);
  const found =
    address &&
    (await readReceipt(deps.store, receipt, address, {
      reader: caller?.tag,
      now: deps.now(),
      sealing: deps.keys,
      receiptOf: (item) => seal(deps.keys, 'receipt', { ...address, item }),
    }));
  if (found === undefined) return refuse('submission-not-found');
  return answer(200, found, { 'referrer-policy': 'no-referrer' });
});
