import type { PolicyInForce } from '../../shared/contract/policy.ts';
import { reportRulesOf } from '../../shared/moderation/report-rules.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import type { StoredPolicy } from '../../shared/storage/policies.ts';
import { defined } from '../../shared/values/defined.ts';

/**
 * Builds the answer about a policy: its version number, the policy itself, its rules about reports with the defaults
 * filled in, who put it in force, and when.
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
