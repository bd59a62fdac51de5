import { defined } from '../values/defined.ts';
import type { Case } from './case.ts';

const isTheirs = (moderationCase: Pick<Case, 'appeal'>, decision: number): boolean =>
  moderationCase.appeal?.by === 'reporter' && moderationCase.appeal.decision === decision;

/**
 * Removes a reporter's appeal against the decision numbered `decision` from a case, including the copy kept for undo.
 * Closes the case if it is open, unless somebody has reported the review since. Returns `undefined` when the case has no
 * such appeal.
 */
export function forgetReporterAppeal(
  moderationCase: Case,
  decision: number,
  { reportedSince, now }: { reportedSince: boolean; now: string },
): Case | undefined {
  const { undo, appeal, ...rest } = moderationCase;
  const asks = isTheirs(moderationCase, decision);
  const remembered = undo !== undefined && isTheirs(undo.moderationCase, decision);
  if (!asks && !remembered) return undefined;
  const version = moderationCase.version + 1;
  if (!asks) return { ...rest, version, ...defined({ appeal }) };
  if (moderationCase.state === 'closed' || appeal === undefined)
    return { ...rest, version, ...defined({ appeal: appeal && { ...appeal, text: '' } }) };
  if (reportedSince) {
    const { about, ...asked } = rest;
    return { ...asked, version, kind: about === 'name' ? 'name' : 'report' };
  }
  const { assignee: _, assigneeName: __, leaseUntil: ___, ...unassigned } = rest;
  return { ...unassigned, version, state: 'closed', closedAt: now };
}
