import type { Counters } from '../community-reviews/aggregate.ts';
import type { Audience } from '../community-reviews/schema.ts';
import type { Address } from '../people/sealing.ts';
import { type OpenCase, priorityOf } from './case.ts';
import type { Decision } from './decision.ts';
import type { Finding } from './finding.ts';
import { decide } from './policy.ts';
import type { Policy, PolicyReason } from './policy-schema.ts';
import { applyDecision } from './settle.ts';
import type { DecidedReason, Submission } from './submission.ts';

/** Everything that one decision writes. */
export interface Judgement {
  next: Submission;
  previousVersion: number;
  decision: Decision;
  aggregates: { slug: string; audience: Audience; address: Address; change: Counters; now: string }[];
  opens?: OpenCase;
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
const outcomeFor = (submission: Submission, outcome: Decision['outcome']): Decision['outcome'] =>
  submission.kind === 'suggestion' && outcome === 'publish' ? 'hold' : outcome;

/**
 * Turns a screening into a decision with all that follows. A screening that did not finish refuses nothing and publishes
 * nothing: it is held. `undefined` when the submission is decided already.
 */
export const judge = (
  submission: Submission,
  screening: { findings: readonly Finding[]; failed: readonly string[] },
  policy: Policy,
  now: string,
): Judgement | undefined => {
  const { audience, kind, slug, address, titleName } = submission;
  const verdict = decide(screening.findings, policy, { audience, kind });
  const unfinished = screening.failed.length > 0;
  const outcome = outcomeFor(submission, unfinished ? 'hold' : verdict.outcome);
  const reasons = verdict.reasons.map(decidedReason).filter(({ code }) => !(unfinished && code === 'other'));
  if (unfinished) reasons.push(failureReason(screening.failed));
  const applied = applyDecision(submission, { type: 'screened', outcome }, reasons, now);
  if ('refused' in applied) return undefined;
  const codes = reasons.map(({ code }) => code);
  return {
    next: applied.next,
    previousVersion: submission.version,
    decision: {
      revision: submission.revision,
      outcome,
      reasons: codes,
      policyVersion: verdict.policyVersion,
      findings: screening.findings.map((finding) => ({ ...finding, field: finding.field ?? 'text' })),
      source: 'own-initiative',
      detectedAutomatically: true,
      decidedAutomatically: outcome === 'hold' ? 'no' : 'fully',
      decidedBy: 'screening',
      decidedAt: now,
    },
    aggregates: applied.shows ? [{ slug, audience, address, change: applied.change, now }] : [],
    ...(outcome === 'hold'
      ? {
          opens: {
            kind,
            state: 'open',
            version: 1,
            slug,
            titleName,
            audience,
            category: codes[0] ?? (kind === 'suggestion' ? 'suggestion' : 'other'),
            priority: priorityOf(codes, audience),
            openedAt: now,
          },
        }
      : {}),
  };
};
