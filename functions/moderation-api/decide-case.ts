import { decideCase } from '../../shared/contract/cases.ts';
import { isRefused } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { keyedRequest } from '../../shared/moderation/keyed-requests.ts';
import { requestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import { defined } from '../../shared/values/defined.ts';
import { caseSummary } from './case-view.ts';
import { decide } from './decide.ts';
import { addressOfCase } from './find-case.ts';
import { moderator } from './gates.ts';

export default endpoint(decideCase, moderator, async ({ caller, params, body, request }, deps) => {
  const address = addressOfCase(params, deps);
  if (isRefused(address)) return address;
  const fingerprint = requestFingerprint(request, deps.keys, body, 'decision');
  const decided = await decide(deps, address, {
    request: body,
    person: caller,
    fingerprint,
    keyed: keyedRequest(request, deps.keys, caller.tag, 'decision', body),
  });
  if (isRefused(decided)) return decided;
  return answer(200, {
    ...caseSummary(deps, decided, caller.tag),
    outcome: body.outcome,
    ...defined({ undoUntil: decided.undo?.until }),
  });
});
