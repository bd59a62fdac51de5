import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { appeal } from '../../shared/contract/submissions.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { requestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import { unseal } from '../../shared/people/sealing.ts';
import { accepted } from './accepted.ts';
import { appealReport } from './appeal-report.ts';
import { appealSubmission } from './appeal-submission.ts';
import type { SentAppeal } from './appeal-words.ts';
import { author } from './gates.ts';
import { withoutPersonalInformation } from './without-personal-information.ts';

/** Opens an appeal against the decision about the caller's submission, or about what they reported. */
export default endpoint(appeal, author, async ({ caller, params: { receipt }, body, request }, deps) => {
  const at = deps.now();
  const address = unseal(deps.keys, 'receipt', receipt);
  if (address?.person !== caller.tag) return refuse('submission-not-found');
  const sent: SentAppeal = {
    words: async () => (await withoutPersonalInformation(body, caller, at.getUTCFullYear())).text,
    request: requestFingerprint(request, deps.keys, body, 'appeal'),
    at,
  };
  const result = (await appealReport(deps, address, sent)) ?? (await appealSubmission(deps, address, sent));
  return isRefused(result) ? result : accepted(receipt, 'open');
});
