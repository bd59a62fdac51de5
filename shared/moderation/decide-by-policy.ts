import { isDoubted, markAfterScreening } from '../community-reviews/spoiler.ts';
import type { Address } from '../people/sealing.ts';
import type { Finding } from '../screening/finding.ts';
import { defined } from '../values/defined.ts';
import { applyDecision } from './apply-decision.ts';
import { type Case, priorityOf } from './case.ts';
import type { AggregateChange } from './case-change.ts';
import type { LinkedDecision } from './decision.ts';
import { newCase } from './new-case.ts';
import { decide } from './policy.ts';
import type { Outcome, Policy, PolicyReason } from './policy-schema.ts';
import { recordDecision, withDecision } from './record-decision.ts';
import { type Strike, strikeFor } from './strike.ts';
import type { DecidedReason, Submission } from './submission.ts';

/** Everything that the decision of a screening writes, in one transaction. */
export interface ScreeningDecision {
  next: Submission;
  previousVersion: number;
  decision: LinkedDecision;
  aggregates: AggregateChange[];
  /** The case that it opens, where there is none about the target yet. */
  opens?: Case;
  /** The case that it is made beside (`with-earlier-case.ts`): the version there was, and what it becomes where it goes on. */
  beside?: { next?: Case; previousVersion: number | undefined };
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

/** A suggestion that passes is not published: it waits for an editor. */
const outcomeFor = (submission: Submission, outcome: Outcome): Outcome =>
  submission.kind === 'suggestion' && outcome === 'publish' ? 'hold' : outcome;

/**
 * Turns a screening into a decision with all that follows. A screening that did not finish refuses nothing and publishes
 * nothing: it is held, and so is what would be published when there is a reason to wait for a person. `undefined` when the
 * submission is decided already.
 */
export function decideByPolicy(
  sent: Submission,
  screening: { findings: readonly Finding[]; failed: readonly string[] },
  policy: Policy,
  now: string,
  slowsDown?: DecidedReason,
): ScreeningDecision | undefined {
  const submission = withSpoilerMark(sent, screening.findings);
  const { audience, kind, slug, address } = submission;
  // A name is screened when it is chosen, and decided about by people.
  if (kind === 'name') return undefined;
  const verdict = decide(screening.findings, policy, { audience, kind });
  const unfinished = screening.failed.length > 0;
  const waits = slowsDown !== undefined && verdict.outcome === 'publish';
  const outcome = outcomeFor(submission, unfinished || waits ? 'hold' : verdict.outcome);
  const reasons = verdict.reasons.map(decidedReason).filter(({ code }) => !(unfinished && code === 'other'));
  if (unfinished) reasons.push(failureReason(screening.failed));
  if (waits) reasons.push(slowsDown);
  const applied = applyDecision(submission, { type: 'screened', outcome }, reasons, now);
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
  const opens = caseAbout(next, outcome, decision.findings, policy, now);
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

/** An author who says that nothing is given away is not taken at their word where screening found otherwise. */
const doubted = (submission: Submission): boolean =>
  submission.kind === 'review' && submission.published !== undefined && isDoubted(submission.published);

const kindOf = (submission: Submission, outcome: Outcome, policy: Policy): Case['kind'] | undefined => {
  if (outcome === 'hold') return submission.kind;
  if (outcome === 'publish' && doubted(submission)) return 'sample';
  return outcome === 'publish' && isSampled(submission.address, policy.samplingShare ?? 0)
    ? 'sample'
    : undefined;
};

const certainOfChild = new Set(['child-identity', 'self-description']);

/** Most texts that only may tell of a child tell nothing: they wait behind those that do. */
const pressing = (codes: readonly string[], findings: readonly Finding[]): readonly string[] => {
  const possible = findings.some(({ category }) => category === 'possible-self-description');
  const certain = findings.some(({ category }) => certainOfChild.has(category));
  return possible && !certain ? codes.filter((code) => code !== 'minor-privacy') : codes;
};

/** The case that a decision opens: for what is held, and for a share of what was published by itself. */
const caseAbout = (
  submission: Submission,
  outcome: Outcome,
  findings: Finding[],
  policy: Policy,
  now: string,
): Case | undefined => {
  const kind = kindOf(submission, outcome, policy);
  if (kind === undefined) return undefined;
  const codes = submission.reasons.map(({ code }) => code);
  return newCase(submission, {
    kind,
    category: codes[0] ?? (doubted(submission) ? 'unmarked-spoiler' : kind === 'review' ? 'other' : kind),
    priority: kind === 'sample' ? 0 : priorityOf(pressing(codes, findings), submission.audience),
    openedAt: now,
    findings,
  });
};

/** Whether a submission belongs to the share that people check: by its address, so that a redelivery says the same. */
const isSampled = (address: Address, share: number): boolean => {
  const place = Buffer.from(address.item, 'base64url').readUInt16BE(1) / 0x10000;
  return place < share;
};
