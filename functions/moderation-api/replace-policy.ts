import { ChangedMeanwhile } from '../../shared/environment/service-errors.ts';
import { json } from '../../shared/http/answers.ts';
import type { ApiResponse, Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { type Policy, PolicyProposal } from '../../shared/moderation/policy-schema.ts';
import { missingProtections } from '../../shared/moderation/protections.ts';
import type { Person } from '../../shared/people/schema.ts';
import { activatePolicy, readPolicy } from '../../shared/storage/policies.ts';
import type { Dependencies } from './dependencies.ts';
import { admin } from './moderator.ts';
import { policyView } from './policy-view.ts';

/** Puts a policy in force as the next version, which its own `version` then names. */
export const activate = async (deps: Dependencies, policy: Policy, person: Person): Promise<ApiResponse> => {
  const missing = missingProtections(policy);
  if (missing.length > 0)
    throw new Problem(400, 'policy-protects-too-little', 'The policy must hold, send back or reject these', {
      errors: missing.map((category) => ({
        path: 'policy.rules',
        message: `lets ${category} through at its worst`,
      })),
    });
  const current = await readPolicy(deps.store);
  const number = current.number + 1;
  const next = {
    number,
    policy: { ...policy, version: String(number) },
    activatedAt: deps.now().toISOString(),
    activatedBy: person.tag,
  };
  if (!(await activatePolicy(deps.store, next))) throw new ChangedMeanwhile('The policy');
  return json(200, policyView(next));
};

/** `If-Match` may name the version that the change was made for. */
const replacePolicy: Endpoint<Dependencies> = async (event, deps) => {
  const person = await admin(event, deps);
  const { policy } = validated(PolicyProposal, jsonBody(event));
  const expected = event.headers['if-match']?.replaceAll('"', '');
  if (expected !== undefined && expected !== String((await readPolicy(deps.store)).number))
    throw new ChangedMeanwhile('The policy');
  return activate(deps, policy, person);
};
export default replacePolicy;
