import type { Policy } from '../../../../shared/moderation/policy-schema.ts';
import type { ReadLanguage } from '../../../../shared/screening/read-languages.ts';
import { defined } from '../../../../shared/values/defined.ts';
import type { ReportRulesInForce } from './report-numbers.ts';

/** A rule in the policy editor. A field that is not chosen yet is an empty string, which the API refuses. */
export type DraftRule = Omit<Policy['rules'][number], 'category' | 'outcome' | 'reason'> & {
  /** Identifies the row while rows are moved. */
  key: number;
  category: string;
  outcome: string;
  reason: string;
};

/** Converts the rules of a policy for the editor. */
export function draftRules(policy: Policy): DraftRule[] {
  return policy.rules.map((rule, key) => ({ ...rule, key }));
}

/** What the editor changes besides the rules. */
export interface DraftSettings {
  samplingShare: number | undefined;
  languages: Policy['languages'];
}

/** Adds a language to those that are decided, or takes it away. English stays. */
export function withLanguage(
  languages: Policy['languages'],
  language: ReadLanguage,
  wanted: boolean,
): Policy['languages'] {
  const others = (languages ?? ['en']).filter((each) => each !== language);
  const next = wanted ? [...others, language] : others;
  return next.length > 1 ? next : undefined;
}

/**
 * Returns the body of a request that replays a draft (applies it to past screenings) or puts it in force. Settings
 * without a field in the editor are copied from the policy in force.
 */
export function proposalOf(
  { version: _, samplingShare: __, languages: ___, ...otherSettings }: Policy,
  rules: readonly DraftRule[],
  { samplingShare, languages }: DraftSettings,
  reports?: ReportRulesInForce,
) {
  return {
    policy: {
      ...otherSettings,
      ...defined({ reports, samplingShare, languages }),
      rules: rules.map(({ key: _, audiences, ...rule }) => ({
        ...rule,
        ...defined({ audiences: audiences && audiences.length > 0 ? audiences : undefined }),
      })),
    },
  };
}
