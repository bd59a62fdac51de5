import { defined } from '../values/defined.ts';
import { decideAppealText } from './appeal-text.ts';
import { applyToReported } from './apply-to-reported.ts';
import { publishedRevisionOf } from './approved.ts';
import type { Case } from './case.ts';
import type { CaseChange } from './case-change.ts';
import { advanceCase, isCaseRefusal } from './case-machine.ts';
import { withConfidence } from './confidential.ts';
import type { DecisionRequest, ModeratorOutcome } from './decision-request.ts';
import { type DecisionRefusal, refuseDecision } from './decision-rules.ts';
import { markSpoiler } from './mark-spoiler.ts';
import { nameChange } from './name-change.ts';
import { effectOf } from './outcomes.ts';
import { recordDecision, withDecision } from './record-decision.ts';
import { spansFor } from './spans-for.ts';
import { strikeFor } from './strike.ts';
import type { AppealState, DecidedReason, Submission } from './submission.ts';
import type { SubmissionEvent } from './submission-machine.ts';

const eventFor = (outcome: ModeratorOutcome, kind: Submission['kind']): SubmissionEvent | undefined => {
  switch (outcome) {
    case 'publish':
    case 'needs-edit':
    case 'reject':
      return kind === 'suggestion' && outcome === 'publish'
        ? { type: 'forwarded' }
        : { type: 'decided', outcome };
    case 'keep':
    case 'quarantine':
    case 'remove':
    case 'restore':
      return { type: 'decided-after-publication', outcome };
    case 'reset':
      return { type: 'decided-after-publication', outcome: 'remove' };
    case 'uphold':
    case 'overturn':
    case 'modify':
      return {
        type: 'appealed',
        outcome: kind === 'suggestion' && outcome === 'overturn' ? 'forward' : outcome,
      };
    case 'escalate':
      return undefined;
  }
};

/**
 * Builds the reasons to record, each with the spans that screening found for it. The text of `other` is the public note.
 */
const reasonsOf = (moderationCase: Case, { reasons, publicNote }: DecisionRequest): DecidedReason[] =>
  reasons.map((code) => ({
    code,
    spans: spansFor(moderationCase, code),
    ...defined({ text: publicNote && code === 'other' ? publicNote : undefined }),
  }));

/**
 * Adds the public note to the first reason that the author reads. The note is not added when it is already the text of
 * `other`, or when it is the reply to the author's appeal.
 */
const withNote = (
  given: DecidedReason[],
  { kind, appeal }: Case,
  { publicNote }: DecisionRequest,
): DecidedReason[] => {
  const isReply = kind === 'appeal' && appeal?.by === 'author';
  if (!publicNote || isReply || given.some(({ code }) => code === 'other')) return given;
  return given.map((reason, index) => (index === 0 ? { ...reason, note: publicNote } : reason));
};

const appealStates: Record<string, AppealState> = {
  uphold: 'upheld',
  overturn: 'overturned',
  modify: 'modified',
};

const reasonsAfter = (
  submission: Submission,
  request: DecisionRequest,
  given: DecidedReason[],
): DecidedReason[] => (request.outcome === 'uphold' ? submission.reasons : given);

/** Records the answer to the author's appeal on the submission, if this decision is about that appeal. */
const afterAppeal = (submission: Submission, { appeal }: Case, request: DecisionRequest): Submission => {
  const state = appealStates[request.outcome];
  const answered = appeal?.by === 'author' && submission.appeal?.decision === appeal.decision;
  if (state === undefined || submission.appeal === undefined || !answered) return submission;
  const reply = request.publicNote;
  const answer = submission.decisions + 1;
  return {
    ...submission,
    appeal: { ...submission.appeal, state, answer, ...defined({ reply: reply || undefined }) },
  };
};

const makesVisible: ReadonlySet<ModeratorOutcome> = new Set(['publish', 'keep', 'restore', 'overturn']);

/**
 * Marks a review as approved by a person when the decision lets readers see it. Earlier reports then count as answered,
 * and later ones about this revision cannot hide the review before a person decides.
 */
const withApprovalByPerson = (submission: Submission, effect: ModeratorOutcome): Submission => {
  if (submission.kind !== 'review' || !makesVisible.has(effect)) return submission;
  const { reported: _, ...answered } = submission;
  if (submission.published === undefined) return answered;
  return { ...answered, approvedByPerson: publishedRevisionOf(submission) };
};

/** The tag of the moderator who decides, the time (ISO), and the version of the policy in force. */
export interface Deciding {
  by: string;
  now: string;
  policyVersion: string;
  /** The item tags of the owner's submissions that show the name, when the case is about a name. */
  carriers?: string[] | undefined;
}

/**
 * Applies a moderator's decision to a case and its submission, or returns why it is refused. Writes nothing: returns
 * everything that has to be written. Does not handle `escalate`, which changes only the case.
 */
export function decideByModerator(
  moderationCase: Case,
  submission: Submission,
  request: DecisionRequest,
  { by, now, policyVersion, carriers }: Deciding,
): CaseChange | DecisionRefusal {
  const refusal = refuseDecision(moderationCase, submission, request, by);
  if (refusal) return refusal;
  if (moderationCase.kind === 'appeal-text') {
    const reasons = withNote(reasonsOf(moderationCase, request), moderationCase, request);
    return decideAppealText(moderationCase, submission, request, { by, now, policyVersion, reasons });
  }
  const effect = effectOf(moderationCase, request.outcome);
  const event = eventFor(effect, submission.kind);
  const nextCase = advanceCase(moderationCase, { type: event ? 'closed' : 'escalated', by, now });
  if (isCaseRefusal(nextCase))
    return { refused: nextCase.refused === 'case-not-assigned' ? 'already-decided' : nextCase.refused };
  if (event === undefined) return { refused: 'outcome-not-possible' };
  const given = reasonsOf(moderationCase, request);
  const applied = applyToReported(
    submission,
    event,
    reasonsAfter(submission, request, withNote(given, moderationCase, request)),
    now,
  );
  if ('refused' in applied)
    return { refused: applied.refused === 'withdrawn' ? 'withdrawn' : 'already-decided' };
  const decided = markSpoiler(applied.next, effect, request);
  const shows = applied.shows || decided !== applied.next;
  const { slug, audience, address } = submission;
  // A withdrawn review brings no strike, because its author could not appeal.
  const strike =
    ['reject', 'remove', 'reset'].includes(effect) && submission.state !== 'withdrawn'
      ? strikeFor(request.reasons, { item: address.item, sequence: submission.decisions + 1, at: now })
      : undefined;
  const decision = recordDecision(submission, {
    outcome: request.outcome === 'escalate' ? 'hold' : request.outcome,
    effect: effect === request.outcome || effect === 'escalate' ? undefined : effect,
    question: moderationCase.kind,
    reasons: given,
    policyVersion,
    findings: moderationCase.findings,
    source: moderationCase.reports ? 'notice' : 'own-initiative',
    detectedAutomatically: !moderationCase.reports,
    decidedAutomatically: 'no',
    decidedBy: by,
    decidedAt: now,
    openedAt: moderationCase.openedAt,
    endsAt: strike?.endsAt,
    publicNote: request.publicNote || undefined,
    internalNote: request.internalNote || undefined,
    spoiler: request.spoiler,
  });
  const { appeal } = moderationCase;
  const next: Submission = withDecision(
    {
      ...withApprovalByPerson(afterAppeal(decided, moderationCase, request), effect),
      ...defined({ carriers: effect === 'reset' && carriers ? carriers : undefined }),
    },
    decision,
  );
  const name = nameChange(submission, next, now);
  return {
    nextCase: withConfidence(nextCase, request.reasons),
    next,
    ...defined({ name }),
    previous: { case: moderationCase.version, submission: submission.version },
    decision,
    aggregates: shows ? [{ slug, audience, address, change: applied.change, now }] : [],
    ...defined({
      strike,
      lifts:
        appeal?.by === 'author' && request.outcome === 'overturn'
          ? { item: address.item, sequence: appeal.decision }
          : undefined,
    }),
  };
}
