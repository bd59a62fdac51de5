import type { Finding } from '../screening/finding.ts';
import { defined } from '../values/defined.ts';
import { type Case, priorityOf } from './case.ts';
import type { CaseChange } from './case-change.ts';
import { advanceCase, isCaseRefusal } from './case-machine.ts';
import { withConfidence } from './confidential.ts';
import type { DecisionRequest } from './decision-request.ts';
import type { DecisionRefusal } from './decision-rules.ts';
import { newCase } from './new-case.ts';
import { decide } from './policy.ts';
import type { Policy } from './policy-schema.ts';
import { recordDecision, withDecision } from './record-decision.ts';
import type {
  AppealTextState,
  AuthorAppeal,
  DecidedReason,
  Submission,
  SuggestionSubmission,
} from './submission.ts';

/** A suggestion whose author has appealed against an editor's decision in words. */
export type AppealedSuggestion = SuggestionSubmission & {
  appeal: { state: 'open'; text: string; textState: AppealTextState };
};

/** Returns whether the text of an appeal against the decision numbered `decision` still waits to be screened. */
export function awaitsAppealScreening(
  submission: Submission | undefined,
  decision: number,
): submission is AppealedSuggestion {
  const appeal = submission?.kind === 'suggestion' ? submission.appeal : undefined;
  return appeal?.state === 'open' && appeal.textState === 'submitted' && appeal.decision === decision;
}

/** Returns the next version of a submission, whose appeal has another state of its text and the reasons for it. */
const withTextState = <Appealed extends Submission>(
  submission: Appealed,
  { textReasons: _, ...appeal }: AuthorAppeal,
  textState: AppealTextState,
  textReasons?: DecidedReason[],
): Appealed => ({
  ...submission,
  version: submission.version + 1,
  appeal: { ...appeal, textState, ...defined({ textReasons }) },
});

/**
 * Decides who reads the text of an appeal to the editors next: the editors, if the policy has nothing against it, and
 * otherwise a moderator, with the case that this opens. A machine never refuses an appeal. `decider` is the tag of the editor
 * whose decision is appealed.
 */
export function screenAppealText(
  appealed: AppealedSuggestion,
  { findings, failed }: { findings: readonly Finding[]; failed: readonly string[] },
  policy: Policy,
  { now, decider }: { now: string; decider: string },
): { next: SuggestionSubmission; opens?: Case } {
  const { audience, appeal } = appealed;
  const verdict = decide(findings, policy, { audience, kind: 'appeal' });
  if (verdict.outcome === 'publish' && failed.length === 0)
    return { next: withTextState<SuggestionSubmission>(appealed, appeal, 'forwarded') };
  const codes = verdict.reasons.map(({ code }) => code);
  return {
    next: withTextState<SuggestionSubmission>(
      appealed,
      appeal,
      'held',
      codes.map((code) => ({ code, spans: [] })),
    ),
    opens: newCase(appealed, {
      kind: 'appeal-text',
      category: codes[0] ?? 'other',
      priority: priorityOf(codes, audience),
      openedAt: now,
      findings: [...findings],
      appeal: { by: 'author', text: appeal.text, openedAt: now, decision: appeal.decision, decider },
    }),
  };
}

/**
 * Applies a moderator's decision about the text of an appeal to the editors, which `refuseDecision` allows: the editors read
 * it, or they answer the appeal without it. The decision that is appealed stays as it is.
 */
export function decideAppealText(
  moderationCase: Case,
  submission: Submission,
  { outcome, publicNote, internalNote }: DecisionRequest,
  {
    by,
    now,
    policyVersion,
    reasons,
  }: { by: string; now: string; policyVersion: string; reasons: DecidedReason[] },
): CaseChange | DecisionRefusal {
  const { appeal } = submission;
  const asked = appeal?.state === 'open' && appeal.textState === 'held';
  if (!asked || appeal.decision !== moderationCase.appeal?.decision) return { refused: 'submission-changed' };
  const nextCase = advanceCase(moderationCase, { type: 'closed', by, now });
  if (isCaseRefusal(nextCase))
    return { refused: nextCase.refused === 'case-not-assigned' ? 'already-decided' : nextCase.refused };
  const decision = recordDecision(submission, {
    outcome: outcome === 'publish' ? 'publish' : 'reject',
    question: moderationCase.kind,
    reasons,
    policyVersion,
    findings: moderationCase.findings,
    source: 'own-initiative',
    detectedAutomatically: true,
    decidedAutomatically: 'no',
    decidedBy: by,
    decidedAt: now,
    openedAt: moderationCase.openedAt,
    publicNote: publicNote || undefined,
    internalNote: internalNote || undefined,
  });
  const next =
    outcome === 'publish'
      ? withTextState(submission, appeal, 'forwarded')
      : withTextState(submission, appeal, 'withheld', reasons);
  return {
    nextCase: withConfidence(
      nextCase,
      reasons.map(({ code }) => code),
    ),
    next: withDecision(next, decision),
    previous: { case: moderationCase.version, submission: submission.version },
    decision,
    aggregates: [],
  };
}
