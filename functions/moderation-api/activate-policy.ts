import type { PolicyInForce } from '../../shared/contract/policy.ts';
import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { answer, type UseCaseAnswer } from '../../shared/http/answer.ts';
import { rememberKeyed } from '../../shared/moderation/keyed-requests.ts';
import type { Policy } from '../../shared/moderation/policy-schema.ts';
import { missingProtections } from '../../shared/moderation/protections.ts';
import type { RequestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import type { Person } from '../../shared/people/schema.ts';
import { readPolicy, activatePolicy as write } from '../../shared/storage/policies.ts';
import type { Dependencies } from './dependencies.ts';
import { policyView } from './policy-view.ts';

/** Refuses a change that is based on a policy that is no longer in force. */
export function refuseOldPolicy(): Refusal<'changed-meanwhile'> {
  return refuse('changed-meanwhile', { detail: 'The policy has changed since you read it.' });
}

/**
 * Puts a policy in force as the next version, and sets the policy's own `version` to match. The fingerprint
 * `asked` is stored with it, so that a repeated request is recognized.
 */
export async function activatePolicy(
  { store, now }: Dependencies,
  policy: Policy,
  person: Person,
  asked?: RequestFingerprint,
): Promise<UseCaseAnswer<200, PolicyInForce> | Refusal<'policy-protects-too-little' | 'changed-meanwhile'>> {
  const missing = missingProtections(policy);
  if (missing.length > 0)
    return refuse('policy-protects-too-little', {
      errors: missing.map((category) => ({
        path: 'policy.rules',
        message: `publishes ${category} even at the highest severity`,
      })),
    });
  const current = await readPolicy(store);
  const number = current.number + 1;
  const next = {
    number,
    policy: { ...policy, version: String(number) },
    activatedAt: now().toISOString(),
    activatedBy: person.tag,
    ...rememberKeyed(current, asked),
  };
  return (await write(store, next)) ? answer(200, policyView(next)) : refuseOldPolicy();
}
