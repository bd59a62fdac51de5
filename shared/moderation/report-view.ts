import { defaultHandle } from '../people/handle.ts';
import { defined } from '../values/defined.ts';
import { hasVisibleText } from './approved.ts';
import type { LinkedDecision } from './decision.ts';
import type { Receipt } from './receipt.ts';
import type { Report } from './report.ts';
import type { reportAnswers } from './report-answers.ts';
import { reportWords } from './report-words.ts';
import type { Submission } from './submission.ts';
import { isVisible } from './submission-machine.ts';

type ReportState = 'held' | (typeof reportAnswers)[number] | 'withdrawn';

const replies: Record<Exclude<ReportState, 'held'>, string> = {
  accepted: 'We looked at it and took the review down. Thank you for telling us.',
  declined: 'We looked at it and the review stays. Thank you for telling us anyway.',
  withdrawn: 'The person who wrote the review has withdrawn it.',
};

const nameReplies: typeof replies = {
  accepted: 'We looked at it and the name was reset. Thank you for telling us.',
  declined: 'We looked at it and the name stays. Thank you for telling us anyway.',
  withdrawn: 'The person who had the name no longer uses it.',
};

const outcomes: Partial<Record<LinkedDecision['outcome'], ReportState>> = {
  keep: 'declined',
  publish: 'declined',
  restore: 'declined',
  remove: 'accepted',
  reset: 'accepted',
  quarantine: 'accepted',
};

/**
 * Outcomes that do not by themselves say whether readers still see the review: those of appeals, and those about an edit
 * while the approved text stays visible.
 */
const aboutOther = new Set<LinkedDecision['outcome']>([
  'overturn',
  'uphold',
  'modify',
  'reject',
  'needs-edit',
]);

const byPerson = ({ decidedBy }: LinkedDecision): boolean =>
  decidedBy !== 'screening' && decidedBy !== 'reports';

/**
 * The fields of a report that its receipt needs. `appealed` is the sequence number of the decision that the reporter
 * appealed.
 */
type ReportInView = Omit<Report, 'about'> & { appealed?: number | undefined };

const appealMonths = 6;

const isShown = (target: Submission): boolean =>
  target.kind === 'name' ? isVisible(target.state) : target.kind === 'review' && hasVisibleText(target);

/** Returns the state of a report, and the latest decision about its target that a person has made since the report. */
export function outcomeOf(
  report: ReportInView,
  target: Submission | undefined,
  decisions: readonly LinkedDecision[],
): { state: ReportState; decision?: LinkedDecision } {
  const decision = decisions.filter((each) => byPerson(each) && each.decidedAt > report.at).at(-1);
  const reconsiders = report.appealed !== undefined && decision?.sequence === report.appealed;
  if (decision && !reconsiders) {
    const up = target && isShown(target) ? 'declined' : 'accepted';
    const state = aboutOther.has(decision.outcome) ? up : outcomes[decision.outcome];
    if (state) return { state, decision };
  }
  return { state: target === undefined || target.state === 'withdrawn' ? 'withdrawn' : 'held' };
}

/**
 * Returns whether a reporter may still appeal against the decision to keep what they reported: once, and within six
 * months. A decision about a default name cannot be appealed, because that name cannot be reset.
 */
export function isReportAppealable(
  report: ReportInView,
  known: { target: Submission | undefined; decisions: readonly LinkedDecision[] },
  now: Date,
): boolean {
  const { state, decision } = outcomeOf(report, known.target, known.decisions);
  const { target } = known;
  if (target?.kind === 'name' && target.handle === defaultHandle(target.address.person)) return false;
  if (
    target?.state === 'withdrawn' ||
    state !== 'declined' ||
    decision === undefined ||
    report.appealed !== undefined
  )
    return false;
  const until = new Date(decision.decidedAt);
  until.setUTCMonth(until.getUTCMonth() + appealMonths);
  return now <= until;
}

/**
 * Builds what everybody with the receipt of a report sees: the reason and, once a person has decided, the outcome with
 * the public note. It shows neither the reporter, nor the text of the report, nor the author of the review.
 */
export function reportView(
  receipt: string,
  report: ReportInView,
  known: { target: Submission | undefined; decisions: readonly LinkedDecision[] },
  options: { now: Date; position?: number | undefined },
): Receipt {
  const { state, decision } = outcomeOf(report, known.target, known.decisions);
  const note = decision?.publicNote === undefined ? '' : ` ${decision.publicNote}`;
  return {
    receipt,
    kind: 'report' as const,
    state,
    version: state === 'held' ? 1 : 2,
    revision: 1,
    submittedAt: report.at,
    ...defined({ decidedAt: decision?.decidedAt }),
    title: { slug: report.slug, name: report.titleName },
    reasons: [{ code: report.reason as string, text: reportWords(report.reason), spans: [] }],
    appealable: isReportAppealable(report, known, options.now),
    editable: false,
    ...defined({
      reply: state === 'held' ? undefined : (report.reason === 'name' ? nameReplies : replies)[state] + note,
      queue: state === 'held' && options.position !== undefined ? { position: options.position } : undefined,
    }),
  };
}
