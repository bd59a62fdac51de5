import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { isTakenDown } from '../../shared/moderation/approved.ts';
import type { Case } from '../../shared/moderation/case.ts';
import { stakeIn } from '../../shared/moderation/conflict-of-interest.ts';
import type { LinkedDecision } from '../../shared/moderation/decision.ts';
import { type Submission, screenedFields } from '../../shared/moderation/submission.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import type { Finding } from '../../shared/screening/finding.ts';
import { readAuthorRecord } from '../../shared/storage/author-records.ts';
import { listDecisions } from '../../shared/storage/decisions.ts';
import { publicNames } from '../../shared/storage/public-names.ts';
import { caseInPath } from './case-in-hand.ts';
import { caseSummary } from './case-view.ts';
import { complaintsAbout } from './complaints.ts';
import type { Dependencies } from './dependencies.ts';
import { moderator } from './moderator.ts';

const decisionView = (decision: LinkedDecision) => ({
  sequence: decision.sequence,
  outcome: decision.outcome,
  reasons: decision.reasons.map(({ code }) => code),
  decidedAt: decision.decidedAt,
  decidedBy:
    decision.decidedBy === 'screening' || decision.decidedBy === 'reports'
      ? decision.decidedBy
      : defaultHandle(decision.decidedBy),
  policyVersion: decision.policyVersion,
  ...(decision.publicNote ? { publicNote: decision.publicNote } : {}),
  ...(decision.internalNote ? { internalNote: decision.internalNote } : {}),
  hash: decision.hash,
});

/** The texts in question: those that readers see where a report or a check is about them, else those that wait. */
const inQuestion = ({ kind }: Case, submission: Submission): Submission => {
  if (submission.kind !== 'review' || submission.published === undefined) return submission;
  const asShown = kind === 'report' || kind === 'sample' || isTakenDown(submission);
  if (!asShown && submission.content !== undefined) return submission;
  return { ...submission, content: submission.published };
};

/** What its author sent since, where the text in question is the one that readers see or saw. */
const newerTexts = (inCase: Submission, { content }: Submission): Record<string, string> | undefined =>
  content === undefined || content === inCase.content
    ? undefined
    : screenedFields({ ...inCase, content } as Submission);

/** The texts that readers reported before their author changed them or took them back. */
const textsReported = (submission: Submission, { content }: NonNullable<Case['reportedText']>) =>
  screenedFields({ ...submission, content } as Submission);

/**
 * What the case was opened for, which its decision remembers once it is closed; or else what screening had noted about
 * the same text when it let it pass.
 */
const findingsOf = (
  { findings, revision, closedAt }: Case,
  { content }: Submission,
  decisions: readonly LinkedDecision[],
): Finding[] => {
  const closing = closedAt === undefined ? undefined : decisions.at(-1);
  if (closing && closing.decidedAt === closedAt) return closing.findings;
  if (findings.length > 0 || content !== undefined) return findings;
  const passed = decisions.findLast((past) => past.decidedBy === 'screening' && past.revision === revision);
  return passed?.findings ?? [];
};

const readCase: Endpoint<Dependencies> = async (event, deps) => {
  const { tag } = await moderator(event, deps);
  const { subject, submission } = await caseInPath(event, deps, tag, 'read or decide');
  const [decisions, record, complaints, nameOf] = await Promise.all([
    listDecisions(deps.store, subject.address),
    readAuthorRecord(deps.store, deps.keys, subject.address.person, deps.now()),
    complaintsAbout(deps, subject),
    publicNames(deps.store, [subject.address.person]),
  ]);
  const findings = findingsOf(subject, submission, decisions);
  const waiting = submission.content;
  const published = submission.kind === 'review' ? submission.published : undefined;
  const asked = inQuestion(subject, submission);
  const newer = newerTexts(asked, submission);
  return json(200, {
    ...caseSummary(deps, subject, tag, stakeIn(subject, tag, false) !== undefined),
    submission: {
      kind: submission.kind,
      state: submission.state,
      revision: submission.revision,
      submittedAt: submission.submittedAt,
      content: waiting ?? published,
      ...(waiting && published ? { published } : {}),
    },
    texts: screenedFields(asked),
    ...(newer ? { newerTexts: newer } : {}),
    ...(subject.reportedText ? { reportedTexts: textsReported(submission, subject.reportedText) } : {}),
    findings,
    spans: findings.map(({ field = 'text', start, end, category }) => ({
      field,
      start,
      end,
      category,
    })),
    reasons: submission.reasons,
    ...(submission.kind === 'name'
      ? { name: { reported: submission.handle, given: defaultHandle(submission.address.person) } }
      : {}),
    author: { handle: nameOf(subject.address.person), audience: submission.audience, ...record },
    decisions: decisions.map(decisionView),
    ...(complaints.length > 0 ? { complaints } : {}),
    ...(subject.appeal
      ? { appeal: { by: subject.appeal.by, text: subject.appeal.text, openedAt: subject.appeal.openedAt } }
      : {}),
    ...(subject.undo?.by === tag ? { undoUntil: subject.undo.until } : {}),
  });
};
export default readCase;
