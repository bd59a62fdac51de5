import { replacePolicy } from '../../shared/contract/policy.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { readPolicy } from '../../shared/storage/policies.ts';
import { activatePolicy, refuseOldPolicy } from './activate-policy.ts';
import { admin } from './gates.ts';

/** Puts a new policy in force. `If-Match` may name the version that the change is based on. */
export default endpoint(replacePolicy, admin, async ({ caller, body, request }, deps) => {
  const expected = request.ifMatch?.replaceAll('"', '');
  if (expected !== undefined && expected !== String((await readPolicy(deps.store)).number))
    return refuseOldPolicy();
  return activatePolicy(deps, body.policy, caller);
});
