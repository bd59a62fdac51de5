import * as z from 'zod';
import type { Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { readPolicyVersion } from '../../shared/storage/policies.ts';
import type { Dependencies } from './dependencies.ts';
import { admin } from './moderator.ts';
import { activate } from './replace-policy.ts';

const Rollback = z.strictObject({ version: z.int().min(1) });

/** Puts an earlier policy in force again; that is a new version too, so the history only grows. */
const rollBackPolicy: Endpoint<Dependencies> = async (event, deps) => {
  const person = await admin(event, deps);
  const { version } = validated(Rollback, jsonBody(event));
  const earlier = await readPolicyVersion(deps.store, version);
  if (earlier === undefined)
    throw new Problem(404, 'policy-not-found', 'There is no such version of the policy');
  return activate(deps, earlier.policy, person);
};
export default rollBackPolicy;
