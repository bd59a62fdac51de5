import { defined } from '../values/defined.ts';
import type { Decision, DecisionOutcome, LinkedDecision } from './decision.ts';
import { type ReasonCode, reasons as reasonCatalogue } from './reasons.ts';
import { appealableUntil, isAppealable } from './receipt-view.ts';
import { decisionReplacing, noteBeside, reasonTexts } from './statement.ts';
import type { Submission } from './submission.ts';

/** A decision that somebody loses by, as people read it; nothing of the author and no text of theirs. */
export interface ExplainedDecision {
  receipt: string;
  kind: Submission['kind'];
  title: { slug: string; name: string };
  /** What it did to the text. */
  effect: DecisionOutcome;
  decidedAt: string;
  reasons: { code: string; text: string }[];
  /** Whether it rests on a law; otherwise on the rules of this site. */
  ground: 'law' | 'rules';
  /** What the moderator adds for the author. */
  publicNote?: string;
  source: Decision['source'];
  detectedAutomatically: boolean;
  decidedAutomatically: Decision['decidedAutomatically'];
  /** When another decision took its place (ISO), so that it no longer holds. */
  replacedAt?: string;
  /** Until when its author may appeal (ISO), where that is still open. */
  appealableUntil?: string;
}

/**
 * The statement of reasons for a decision in the parts that Regulation (EU) 2022/2065, Article 17(3) asks for: what is
 * restricted, the facts, how far machines took part, the ground, and how to object. `decisions` are all about the submission.
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
  const note = noteBeside(decision);
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
