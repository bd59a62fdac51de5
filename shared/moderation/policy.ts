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

/** Returns by how much the risk of a text lowers the scores that rules about an analyzer ask for. */
function lowering(
  { risk }: Pick<Policy, 'risk'>,
  { audience, risks = [], margin = 0 }: PolicyContext,
): number {
  if (risk === undefined) return margin;
  return (
    margin +
    (audience === 'teen' ? risk.teen : 0) +
    (risks.includes('new-author') ? risk.newAuthor : 0) +
    (risks.includes('wide-reach') ? risk.wideReach : 0)
  );
}

function isScoreEnough({ analyzers, minimumScore }: Rule, { detail }: Finding, lowered: number): boolean {
  if (minimumScore === undefined) return true;
  return (detail?.score ?? 1) >= minimumScore - (analyzers === undefined ? 0 : lowered);
}

/** Returns whether a finding only says that a text is in one of the policy's languages. */
const isRead = ({ category, detail }: Finding, { languages = ['en'] }: Policy): boolean =>
  category === 'language' && languages.some((language) => language === detail?.rule);

function applies(rule: Rule, finding: Finding, context: PolicyContext, lowered: number): boolean {
  return (
    rule.category === finding.category &&
    (rule.analyzers === undefined || rule.analyzers.includes(finding.analyzer)) &&
    finding.severity >= rule.minimumSeverity &&
    isScoreEnough(rule, finding, lowered) &&
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
  const lowered = lowering(policy, context);
  const matched = findings
    .filter((finding) => !isRead(finding, policy))
    .map((finding) => ({
      finding,
      rule: policy.rules.find((rule) => applies(rule, finding, context, lowered)),
    }))
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
