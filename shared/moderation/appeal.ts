import { defined } from '../values/defined.ts';
import { type Case, priorityOf } from './case.ts';
import type { LinkedDecision } from './decision.ts';
import { isOpenAppeal } from './end-appeal.ts';
import { newCase } from './new-case.ts';
import { isAppealable } from './receipt-view.ts';
import { remember } from './remembered-requests.ts';
import type { RequestFingerprint } from './request-fingerprint.ts';
import type { Submission } from './submission.ts';
import { isWithEditors } from './submission-machine.ts';

/** Why an appeal is refused, with a stable code. */
export interface AppealRefusal {
  refused: 'not-appealable' | 'already-appealed';
}

/**
 * Opens an author's appeal against the latest decision, with a case if moderators answer it, or returns why it cannot be
 * opened. An author may appeal once per decision, within six months and free of charge, and somebody other than the first moderator decides
 * (Regulation (EU) 2022/2065, Article 20).
 */
export function openAppeal(
  submission: Submission,
  decision: LinkedDecision,
  { text, request }: { text: string; request: RequestFingerprint },
  now: Date,
): { next: Submission; opens?: Case } | AppealRefusal {
  const { appeal } = submission;
  if (appeal?.decision === decision.sequence || isOpenAppeal(appeal)) return { refused: 'already-appealed' };
  if (!isAppealable(submission, now)) return { refused: 'not-appealable' };
  const codes = submission.reasons.map(({ code }) => code);
  const openedAt = now.toISOString();
  const next: Submission = {
    ...submission,
    version: submission.version + 1,
    appeal: { decision: decision.sequence, state: 'open' },
    ...remember(submission, request),
  };
  // An appeal against an editor's decision goes back to the editors, who have no cases, once its text is screened.
  if (isWithEditors(submission.state))
    return {
      next: { ...next, appeal: { decision: decision.sequence, state: 'open', text, textState: 'submitted' } },
    };
  return {
    next,
    opens: newCase(submission, {
      kind: 'appeal',
      ...defined({ about: submission.kind === 'name' ? ('name' as const) : undefined }),
      category: codes[0] ?? 'other',
      priority: Math.max(5, priorityOf(codes, submission.audience)),
      openedAt,
      findings: decision.findings,
      appeal: { by: 'author', text, openedAt, decision: decision.sequence, decider: decision.decidedBy },
    }),
  };
}
