import { defined } from '../values/defined.ts';
import type { Decision, DecisionOutcome, LinkedDecision } from './decision.ts';
import { type ReasonCode, reasons as reasonCatalogue } from './reasons.ts';
import { appealableUntil, isAppealable } from './receipt-view.ts';
import { decisionReplacing, reasonTexts, separateNote } from './statement.ts';
import type { Submission } from './submission.ts';

/** A decision against an author, explained in words. It does not say who the author is and has none of their text. */
export interface ExplainedDecision {
  receipt: string;
  kind: Submission['kind'];
  title: { slug: string; name: string };
  /** What the decision did to the text. */
  effect: DecisionOutcome;
  decidedAt: string;
  reasons: { code: string; text: string }[];
  /** Whether the decision is based on a law or on the rules of this site. */
  ground: 'law' | 'rules';
  /** The moderator's note to the author. */
  publicNote?: string;
  source: Decision['source'];
  detectedAutomatically: boolean;
  decidedAutomatically: Decision['decidedAutomatically'];
  /** When a later decision replaced this one (ISO). */
  replacedAt?: string;
  /** The deadline for an appeal by the author (ISO); left out when they cannot appeal. */
  appealableUntil?: string;
}

/**
 * Builds the statement of reasons for a decision, with the parts that Regulation (EU) 2022/2065, Article
 * 17(3) requires: what is restricted, the facts, the use of automation, the ground, and how to appeal.
 * `decisions` are all decisions about the submission.
 */
export function explainDecision(
  receipt: string,
  submission: Submission,
  decision: LinkedDecision,
  decisions: readonly LinkedDecision[],
  now: Date,
): ExplainedDecision {
  const known = decision.reasons.map(({ code }) => reasonCatalogue[code as ReasonCode]);
  const effect = decision.effect ?? decision.outcome;
  const note = separateNote(decision);
  const words = reasonTexts(decision);
  const replacing = decisionReplacing(decision, decisions);
  const until = isAppealable(submission, now) ? appealableUntil(submission) : undefined;
  return {
    receipt,
    kind: submission.kind,
    title: { slug: submission.slug, name: submission.titleName },
    effect,
    decidedAt: decision.decidedAt,
    reasons: decision.reasons.map(({ code }, index) => ({ code, text: words[index] ?? '' })),
    ground: known.some((reason) => reason?.group === 'legal') ? 'law' : 'rules',
    ...defined({ publicNote: note || undefined }),
    source: decision.source,
    detectedAutomatically: decision.detectedAutomatically,
    decidedAutomatically: decision.decidedAutomatically,
    ...defined({ replacedAt: replacing?.decidedAt, appealableUntil: until || undefined }),
  };
}
