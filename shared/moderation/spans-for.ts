import type { Case } from './case.ts';
import { policyV1 } from './policy.ts';
import type { FieldSpan } from './submission.ts';

/** What a spoiler is called as a finding, which no rule of the policy decides by. */
const besideRules: Readonly<Record<string, string>> = { spoiler: 'unmarked-spoiler' };

const speaksFor = (category: string, code: string): boolean =>
  besideRules[category] === code ||
  policyV1.rules.some((rule) => rule.category === category && rule.reason === code);

/**
 * What screening marked for the reason that a moderator gives: by the rules as shipped, because what a finding means does
 * not change with how strictly it is decided.
 */
export function spansFor(moderationCase: Pick<Case, 'findings'>, code: string): FieldSpan[] {
  return moderationCase.findings
    .filter(({ category }) => speaksFor(category, code))
    .map(({ field = 'text', start, end }) => ({ field, start, end }));
}
