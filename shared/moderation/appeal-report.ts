import { defined } from '../values/defined.ts';
import type { AppealRefusal } from './appeal.ts';
import { type Case, priorityOf } from './case.ts';
import type { LinkedDecision } from './decision.ts';
import { followingCase, newCase } from './new-case.ts';
import type { Report } from './report.ts';
import { isReportAppealable, outcomeOf } from './report-view.ts';
import type { NameSubmission, ReviewSubmission } from './submission.ts';

/**
 * Opens the case for a reporter's appeal against the decision to keep what they reported, or returns why it cannot be
 * opened. A reporter may appeal once, within six months and free of charge, and somebody other than the first moderator
 * decides (Regulation (EU) 2022/2065, Article 20, which gives this right to reporters too).
 */
export function openReporterAppeal(
  report: Report & { appealed?: number | undefined },
  known: {
    target: ReviewSubmission | NameSubmission;
    decisions: readonly LinkedDecision[];
    earlier: Case | undefined;
  },
  text: string,
  now: Date,
): Case | AppealRefusal {
  const { target, decisions, earlier } = known;
  const { decision } = outcomeOf(report, target, decisions);
  if (report.appealed !== undefined) return { refused: 'already-appealed' };
  if (decision === undefined || !isReportAppealable(report, known, now)) return { refused: 'not-appealable' };
  // A case about this review is already open, so a person will look at the review anyway.
  if (earlier && earlier.state !== 'closed') return { refused: 'already-appealed' };
  const openedAt = now.toISOString();
  const opens = newCase(target, {
    kind: 'appeal',
    ...defined({ about: target.kind === 'name' ? ('name' as const) : undefined }),
    category: report.reason,
    priority: Math.max(5, priorityOf([report.reason], target.audience)),
    openedAt,
    ...defined({
      reports: earlier?.reports ? earlier.reports : undefined,
      reportWeight: earlier?.reportWeight ? earlier.reportWeight : undefined,
    }),
    appeal: {
      by: 'reporter',
      text,
      openedAt,
      decision: decision.sequence,
      decider: decision.decidedBy,
    },
  });
  return followingCase(opens, earlier);
}
