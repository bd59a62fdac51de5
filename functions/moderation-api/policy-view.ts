import type { PolicyInForce } from '../../shared/contract/policy.ts';
import { reportRulesOf } from '../../shared/moderation/report-rules.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import type { StoredPolicy } from '../../shared/storage/policies.ts';
import { defined } from '../../shared/values/defined.ts';

/**
 * A policy as it is answered: its number in the history, the policy itself, the rules about reports with what the policy
 * leaves out, and who put it in force when.
 */
export function policyView({ number, policy, activatedAt, activatedBy }: StoredPolicy): PolicyInForce {
  return {
    version: number,
    policy,
    reports: reportRulesOf(policy),
    ...defined({
      activatedAt: activatedAt || undefined,
      activatedBy: activatedBy ? defaultHandle(activatedBy) : undefined,
    }),
  };
}
