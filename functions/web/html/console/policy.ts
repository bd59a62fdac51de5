import type { Policy } from '../../../../shared/moderation/policy-schema.ts';
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
export const draftRules = (policy: Policy): DraftRule[] =>
  policy.rules.map((rule, key) => ({ ...rule, key }));

/** The body with which a draft is replayed or put in force; what the editor has no field for stays as it is in force. */
export const proposalOf = (
  { version: _, samplingShare: __, ...otherSettings }: Policy,
  rules: readonly DraftRule[],
  samplingShare: number | undefined,
  reports?: ReportRulesInForce,
) => ({
  policy: {
    ...otherSettings,
    ...(reports === undefined ? {} : { reports }),
    ...(samplingShare === undefined ? {} : { samplingShare }),
    rules: rules.map(({ key: _, audiences, ...rule }) => ({
      ...rule,
      ...(audiences && audiences.length > 0 ? { audiences } : {}),
    })),
  },
});
