import type { PastDecision } from '../../shared/contract/case-schemas.ts';
import { readCase } from '../../shared/contract/cases.ts';
import { isRefused } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { isTakenDown } from '../../shared/moderation/approved.ts';
import type { Case } from '../../shared/moderation/case.ts';
import { conflictOfInterest } from '../../shared/moderation/conflict-of-interest.ts';
import type { LinkedDecision } from '../../shared/moderation/decision.ts';
import { type Submission, screenedFields } from '../../shared/moderation/submission.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import type { Finding } from '../../shared/screening/finding.ts';
import { readAuthorRecord } from '../../shared/storage/author-records.ts';
import { listDecisions } from '../../shared/storage/decisions.ts';
import { publicNames } from '../../shared/storage/public-names.ts';
import { defined } from '../../shared/values/defined.ts';
import { caseSummary } from './case-view.ts';
import { findCaseById } from './find-case.ts';
import { moderator } from './gates.ts';
import { readerReportsAbout } from './reader-reports.ts';

const decisionView = (decision: LinkedDecision): PastDecision => ({
  sequence: decision.sequence,
  outcome: decision.outcome,
  reasons: decision.reasons.map(({ code }) => code),
  decidedAt: decision.decidedAt,
  decidedBy:
    decision.decidedBy === 'screening' || decision.decidedBy === 'reports'
      ? decision.decidedBy
      : defaultHandle(decision.decidedBy),
  policyVersion: decision.policyVersion,
  ...defined({
    publicNote: decision.publicNote || undefined,
    internalNote: decision.internalNote || undefined,
  }),
  hash: decision.hash,
});

/**
 * Returns the submission with the texts that the case is about. For a report, a sample check or a review that was taken
 * down, these are the published ones, if there are any. Otherwise they are the ones that wait for a decision, or the
 * published ones if none wait.
 */
const asCaseShows = ({ kind }: Case, submission: Submission): Submission => {
  if (submission.kind !== 'review' || submission.published === undefined) return submission;
  const asShown = kind === 'report' || kind === 'sample' || isTakenDown(submission);
  if (!asShown && submission.content !== undefined) return submission;
  return { ...submission, content: submission.published };
};

/** If the case is about the text that readers see or saw, returns the newer texts that the author has sent, if any. */
const newerTexts = (inCase: Submission, { content }: Submission): Record<string, string> | undefined =>
  content === undefined || content === inCase.content
    ? undefined
    : screenedFields({ ...inCase, content } as Submission);

/** Returns the texts that readers reported before the author changed or withdrew them. */
const textsReported = (submission: Submission, { content }: NonNullable<Case['reportedText']>) =>
  screenedFields({ ...submission, content } as Submission);

/**
 * Returns the findings for which the case was opened; a closed case takes them from its decision. If there are none
 * and no text waits for a decision, returns the findings of the screening that decided about the same text.
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

/** Returns the text of an appeal to the editors, when the case asks whether they may read it. */
const appealTexts = ({ kind, appeal }: Case): Record<string, string> =>
  kind === 'appeal-text' && appeal ? { appeal: appeal.text } : {};

export default endpoint(readCase, moderator, async ({ caller, params }, deps) => {
  const found = await findCaseById(params, deps, caller, 'read or decide');
  if (isRefused(found)) return found;
  const { tag } = caller;
  const { moderationCase, submission } = found;
  const { address, reportedText, appeal, undo } = moderationCase;
  const [decisions, record, readerReports, nameOf] = await Promise.all([
    listDecisions(deps.store, address),
    readAuthorRecord(deps.store, deps.keys, address.person, deps.now()),
    readerReportsAbout(deps, moderationCase),
    publicNames(deps.store, [address.person]),
  ]);
  const findings = findingsOf(moderationCase, submission, decisions);
  const waiting = submission.content;
  const published = submission.kind === 'review' ? submission.published : undefined;
  const asked = asCaseShows(moderationCase, submission);
  const newer = newerTexts(asked, submission);
  const conflict = conflictOfInterest(moderationCase, tag, false) !== undefined;
  const { appeal: _, ...summary } = caseSummary(deps, moderationCase, tag, conflict);
  return answer(200, {
    ...summary,
    submission: {
      kind: submission.kind,
      state: submission.state,
      revision: submission.revision,
      submittedAt: submission.submittedAt,
      content: waiting ?? published,
      ...defined({ published: waiting && published ? published : undefined }),
    },
    texts: { ...appealTexts(moderationCase), ...screenedFields(asked) },
    ...defined({ newerTexts: newer, reportedTexts: reportedText && textsReported(submission, reportedText) }),
    findings,
    spans: findings.map(({ field = 'text', start, end, category }) => ({
      field,
      start,
      end,
      category,
    })),
    reasons: submission.reasons,
    ...defined({
      name:
        submission.kind === 'name'
          ? { reported: submission.handle, given: defaultHandle(submission.address.person) }
          : undefined,
    }),
    author: { handle: nameOf(address.person), audience: submission.audience, ...record },
    decisions: decisions.map(decisionView),
    ...defined({
      readerReports: readerReports.length > 0 ? readerReports : undefined,
      appeal: appeal && { by: appeal.by, text: appeal.text, openedAt: appeal.openedAt },
      undoUntil: undo?.by === tag ? undo.until : undefined,
    }),
  });
});
