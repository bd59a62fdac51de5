import { rollBackPolicy } from '../../shared/contract/policy.ts';
import { refuse } from '../../shared/contract/refusal.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { readPolicyVersion } from '../../shared/storage/policies.ts';
import { activatePolicy } from './activate-policy.ts';
import { admin } from './gates.ts';

/** Puts an earlier policy in force as a new version, so that the history stays complete. */
export default endpoint(rollBackPolicy, admin, async ({ caller, body: { version } }, deps) => {
  const earlier = await readPolicyVersion(deps.store, version);
  if (earlier === undefined) return refuse('policy-not-found');
  return activatePolicy(deps, earlier.policy, caller);
});
