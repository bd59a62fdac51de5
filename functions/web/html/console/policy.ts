import type { Policy } from '../../../../shared/moderation/policy-schema.ts';
import { defined } from '../../../../shared/values/defined.ts';
import type { ReportRulesInForce } from './report-numbers.ts';

/** A rule as the editor holds it: what is not chosen yet is an empty text, which the API refuses. */
export type DraftRule = Omit<Policy['rules'][number], 'category' | 'outcome' | 'reason'> & {
  /** Tells the rows apart while they move. */
  key: number;
  category: string;
  outcome: string;
  reason: string;
};

/** The rules of a policy for the editor. */
export function draftRules(policy: Policy): DraftRule[] {
  return policy.rules.map((rule, key) => ({ ...rule, key }));
}

/** The body with which a draft is replayed or put in force; what the editor has no field for stays as it is in force. */
export function proposalOf(
  { version: _, samplingShare: __, ...otherSettings }: Policy,
  rules: readonly DraftRule[],
  samplingShare: number | undefined,
  reports?: ReportRulesInForce,
) {
  return {
    policy: {
      ...otherSettings,
      ...defined({ reports, samplingShare }),
      rules: rules.map(({ key: _, audiences, ...rule }) => ({
        ...rule,
        ...defined({ audiences: audiences && audiences.length > 0 ? audiences : undefined }),
      })),
    },
  };
}
