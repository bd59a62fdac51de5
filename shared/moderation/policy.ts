import type { Finding } from '../screening/finding.ts';
import { defined } from '../values/defined.ts';
import type { Outcome, Policy, PolicyContext, PolicyDecision, PolicyReason } from './policy-schema.ts';
import data from './policy-v1.json' with { type: 'json' };

/**
 * Policy version 1, as shipped. A unit test validates it, so that a function need not do so when it starts.
 */
export const policyV1: Policy = data as Policy;

type Rule = Policy['rules'][number];

const strictness: Record<Outcome, number> = { publish: 0, 'needs-edit': 1, hold: 2, reject: 3 };

function applies(rule: Rule, finding: Finding, context: PolicyContext): boolean {
  return (
    rule.category === finding.category &&
    finding.severity >= rule.minimumSeverity &&
    (rule.minimumScore === undefined || (finding.detail?.score ?? 1) >= rule.minimumScore) &&
    (rule.audiences === undefined || rule.audiences.includes(context.audience)) &&
    (rule.kinds === undefined || rule.kinds.includes(context.kind))
  );
}

function addSpan(reasons: PolicyReason[], rule: Rule, finding: Finding): void {
  const span = {
    start: finding.start,
    end: finding.end,
    ...defined({ field: finding.field }),
  };
  const known = reasons.find((reason) => reason.code === rule.reason);
  if (known) known.spans.push(span);
  else reasons.push({ code: rule.reason, spans: [span] });
}

/**
 * Decides the outcome for some findings and its reasons, strictest first, each with the spans that it is based on. The
 * arguments contain no stars, age or other part of a rating, so no rule can depend on them.
 */
export function decide(findings: readonly Finding[], policy: Policy, context: PolicyContext): PolicyDecision {
  const matched = findings
    .map((finding) => ({ finding, rule: policy.rules.find((rule) => applies(rule, finding, context)) }))
    .filter((match): match is { finding: Finding; rule: Rule } => match.rule !== undefined)
    .filter(({ rule }) => rule.outcome !== 'publish')
    .sort((a, b) => strictness[b.rule.outcome] - strictness[a.rule.outcome]);

  const care = matched.some(({ rule }) => rule.care);
  const reasons: PolicyReason[] = [];
  for (const { rule, finding } of matched) if (rule.care) addSpan(reasons, rule, finding);
  for (const { rule, finding } of matched) if (!rule.care) addSpan(reasons, rule, finding);

  const strictest = matched[0]?.rule.outcome ?? 'publish';
  return { outcome: care ? 'hold' : strictest, reasons, policyVersion: policy.version };
}
