import { isDoubted, markAfterScreening } from '../community-reviews/spoiler.ts';
import type { Address } from '../people/sealing.ts';
import type { Finding } from '../screening/finding.ts';
import { defined } from '../values/defined.ts';
import { applyDecision } from './apply-decision.ts';
import { type Case, priorityOf } from './case.ts';
import type { AggregateChange } from './case-change.ts';
import type { LinkedDecision, Risk } from './decision.ts';
import { newCase } from './new-case.ts';
import { decide } from './policy.ts';
import type { Outcome, Policy, PolicyReason } from './policy-schema.ts';
import { recordDecision, withDecision } from './record-decision.ts';
import { risksOf } from './risks-of.ts';
import { type Strike, strikeFor } from './strike.ts';
import type { DecidedReason, Submission } from './submission.ts';

/** Everything that one transaction writes when screening decides a submission. */
export interface ScreeningDecision {
  next: Submission;
  previousVersion: number;
  decision: LinkedDecision;
  aggregates: AggregateChange[];
  /** The case that the decision opens. */
  opens?: Case;
  /**
   * The earlier case about the target (`with-earlier-case.ts`): the version that was read, on which the write is
   * conditional, and its next version, if it changes.
   */
  earlierCase?: { next?: Case; previousVersion: number | undefined };
  strike?: Strike;
}

const decidedReason = ({ code, spans }: PolicyReason): DecidedReason => ({
  code,
  spans: spans.map(({ field = 'text', start, end }) => ({ field, start, end })),
});

const failureReason = (failed: readonly string[]): DecidedReason => ({
  code: 'other',
  spans: [],
  text: `The automatic check could not be finished (${failed.join(', ')}), so a person will look at it.`,
});

/** Returns the event of an outcome. A suggestion that may be read goes to the editors instead of being published. */
const screenedAs = (submission: Submission, outcome: Outcome) =>
  ({
    type: 'screened',
    outcome: submission.kind === 'suggestion' && outcome === 'publish' ? 'forward' : outcome,
  }) as const;

/**
 * Turns the result of a screening into a decision and everything that follows from it. Holds the submission when an
 * analyzer failed, and also when it would be published but `slowsDown` gives a reason to wait for a person. `wideReach` says
 * whether the title has as many reviews as the policy asks for to be stricter. Returns
 * `undefined` when the submission is already decided, or is a name.
 */
export function decideByPolicy(
  sent: Submission,
  screening: { findings: readonly Finding[]; failed: readonly string[] },
  policy: Policy,
  now: string,
  { slowsDown, wideReach = false }: { slowsDown?: DecidedReason | undefined; wideReach?: boolean } = {},
): ScreeningDecision | undefined {
  const submission = withSpoilerMark(sent, screening.findings);
  const { audience, kind, slug, address } = submission;
  // A name is screened when its owner chooses it. After that, only people decide about it.
  if (kind === 'name') return undefined;
  const risks = risksOf(submission, wideReach);
  const verdict = decide(screening.findings, policy, { audience, kind, risks });
  const unfinished = screening.failed.length > 0;
  const waits = slowsDown !== undefined && verdict.outcome === 'publish';
  const outcome = unfinished || waits ? 'hold' : verdict.outcome;
  const reasons = verdict.reasons.map(decidedReason).filter(({ code }) => !(unfinished && code === 'other'));
  if (unfinished) reasons.push(failureReason(screening.failed));
  if (waits) reasons.push(slowsDown);
  const applied = applyDecision(submission, screenedAs(submission, outcome), reasons, now);
  if ('refused' in applied) return undefined;
  const strike =
    outcome === 'reject'
      ? strikeFor(
          reasons.map(({ code }) => code),
          { item: address.item, sequence: submission.decisions + 1, at: now },
        )
      : undefined;
  const decision = recordDecision(submission, {
    outcome,
    reasons,
    policyVersion: verdict.policyVersion,
    risks: risks.length > 0 ? risks : undefined,
    findings: screening.findings,
    source: 'own-initiative',
    detectedAutomatically: true,
    decidedAutomatically: outcome === 'hold' ? 'no' : 'fully',
    decidedBy: 'screening',
    decidedAt: now,
    openedAt: submission.submittedAt,
    endsAt: strike?.endsAt,
  });
  const next = withDecision(applied.next, decision);
  const share = sampledShare(submission, screening.findings, policy, risks);
  const opens = caseAbout(next, outcome, decision.findings, share, now);
  return {
    next,
    previousVersion: submission.version,
    decision,
    aggregates: applied.shows ? [{ slug, audience, address, change: applied.change, now }] : [],
    ...defined({ opens, strike }),
  };
}

const withSpoilerMark = (submission: Submission, findings: readonly Finding[]): Submission => {
  if (submission.kind !== 'review' || submission.content === undefined) return submission;
  const found = findings.some(({ category }) => category === 'spoiler');
  return { ...submission, content: markAfterScreening(submission.content, found) };
};

/** Returns whether the author says that the review has no spoiler although screening found one. */
const doubted = (submission: Submission): boolean =>
  submission.kind === 'review' && submission.published !== undefined && isDoubted(submission.published);

/** Returns the share of such publications that people check: more of those that the policy nearly held. */
const sampledShare = (
  { audience, kind }: Submission,
  findings: readonly Finding[],
  policy: Policy,
  risks: readonly Risk[],
): number => {
  const { borderline, samplingShare = 0 } = policy;
  if (borderline === undefined || kind === 'name') return samplingShare;
  const { outcome } = decide(findings, policy, { audience, kind, risks, margin: borderline.margin });
  return outcome === 'publish' ? samplingShare : Math.max(samplingShare, borderline.share);
};

const kindOf = (submission: Submission, outcome: Outcome, share: number): Case['kind'] | undefined => {
  if (outcome === 'hold') return submission.kind;
  if (submission.kind === 'suggestion') return undefined;
  if (outcome === 'publish' && doubted(submission)) return 'sample';
  return outcome === 'publish' && isSampled(submission.address, share) ? 'sample' : undefined;
};

const certainOfChild = new Set(['child-identity', 'self-description']);

/**
 * Returns the codes that set the priority. Leaves out `minor-privacy` when screening only suspects that a text describes
 * a child: most such texts are harmless, so they wait behind those where screening is certain.
 */
const codesForPriority = (codes: readonly string[], findings: readonly Finding[]): readonly string[] => {
  const possible = findings.some(({ category }) => category === 'possible-self-description');
  const certain = findings.some(({ category }) => certainOfChild.has(category));
  return possible && !certain ? codes.filter((code) => code !== 'minor-privacy') : codes;
};

/**
 * Returns the case that a decision opens: for a held submission, or for a published one that is part of the sample that
 * people check.
 */
const caseAbout = (
  submission: Submission,
  outcome: Outcome,
  findings: Finding[],
  share: number,
  now: string,
): Case | undefined => {
  const kind = kindOf(submission, outcome, share);
  if (kind === undefined) return undefined;
  const codes = submission.reasons.map(({ code }) => code);
  return newCase(submission, {
    kind,
    category: codes[0] ?? (doubted(submission) ? 'unmarked-spoiler' : kind === 'review' ? 'other' : kind),
    priority: kind === 'sample' ? 0 : priorityOf(codesForPriority(codes, findings), submission.audience),
    openedAt: now,
    findings,
  });
};

/**
 * Returns whether people check this published submission. Computed from its address, so that a redelivered message gets
 * the same result.
 */
const isSampled = (address: Address, share: number): boolean => {
  const place = Buffer.from(address.item, 'base64url').readUInt16BE(1) / 0x10000;
  return place < share;
};
