import { rollBackPolicy } from '../../shared/contract/policy.ts';
import { refuse } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { keyedRequest, recallKeyed } from '../../shared/moderation/keyed-requests.ts';
import { readPolicy, readPolicyVersion } from '../../shared/storage/policies.ts';
import { activatePolicy } from './activate-policy.ts';
import { admin } from './gates.ts';
import { policyView } from './policy-view.ts';

/** Puts an earlier policy in force as a new version, so that the history stays complete. */
export default endpoint(rollBackPolicy, admin, async ({ caller, body, request }, deps) => {
  const asked = keyedRequest(request, deps.keys, caller.tag, 'rollback', body);
  const current = await readPolicy(deps.store);
  const known = recallKeyed(current, asked);
  if (known === 'replay') return answer(200, policyView(current));
  if (known === 'reused') return refuse('idempotency-key-reused');
  const earlier = await readPolicyVersion(deps.store, body.version);
  if (earlier === undefined) return refuse('policy-not-found');
  return activatePolicy(deps, earlier.policy, caller, asked);
});
