import type { Case } from './case.ts';
import { policyV1 } from './policy.ts';
import type { FieldSpan } from './submission.ts';

/** The reason codes of finding categories for which the policy has no rule. */
const reasonsWithoutRule: Readonly<Record<string, string>> = { spoiler: 'unmarked-spoiler' };

const speaksFor = (category: string, code: string): boolean =>
  reasonsWithoutRule[category] === code ||
  policyV1.rules.some((rule) => rule.category === category && rule.reason === code);

/**
 * Returns the spans of the findings that support a moderator's reason. It uses the rules of the shipped policy, because
 * a stricter or milder policy does not change which reason a finding belongs to.
 */
export function spansFor(moderationCase: Pick<Case, 'findings'>, code: string): FieldSpan[] {
  return moderationCase.findings
    .filter(({ category }) => speaksFor(category, code))
    .map(({ field = 'text', start, end }) => ({ field, start, end }));
}
