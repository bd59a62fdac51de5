import type { Case } from './case.ts';

/**
 * How long a moderator's claim on a case lasts, in minutes.
 * @internal
 */
export const leaseMinutes = 20;

/** What can happen to a case. `by` is the moderator's tag, `name` their public name. */
export type CaseEvent =
  | { type: 'claimed'; by: string; name: string; now: string }
  | { type: 'released'; by: string; now: string }
  | { type: 'expired'; now: string }
  | { type: 'escalated'; by: string; now: string }
  | { type: 'closed'; by: string; now: string };

/** Why an event is refused in the current state of a case, with a stable code. */
export interface CaseRefusal {
  refused: 'case-closed' | 'case-assigned' | 'case-not-assigned';
}

const refuse = (refused: CaseRefusal['refused']): CaseRefusal => ({ refused });

/** Returns whether another moderator has claimed the case and the lease has not expired. */
const heldByAnother = (moderationCase: Case, by: string, now: string): boolean =>
  moderationCase.assignee !== undefined &&
  moderationCase.assignee !== by &&
  (moderationCase.leaseUntil ?? '') > now;

const leaseEnd = (now: string): string => new Date(Date.parse(now) + leaseMinutes * 60_000).toISOString();

const unassigned = (moderationCase: Case): Case => {
  const { assignee: _, assigneeName: __, leaseUntil: ___, ...rest } = moderationCase;
  return { ...rest, version: moderationCase.version + 1 };
};

/**
 * Ends this person's claim on a case, for example because they reported the review. A case claimed by another person
 * does not change.
 */
export function withoutLeaseOf(moderationCase: Case, person: string | undefined): Case {
  return person !== undefined && moderationCase.assignee === person
    ? { ...unassigned(moderationCase), state: backTo(moderationCase), version: moderationCase.version }
    : moderationCase;
}

/**
 * Returns the case after an event, or why the event is refused. An escalated case stays escalated until it is closed.
 */
export function advanceCase(moderationCase: Case, event: CaseEvent): Case | CaseRefusal {
  if (moderationCase.state === 'closed') return refuse('case-closed');
  if (event.type === 'expired') {
    const expired = moderationCase.assignee !== undefined && (moderationCase.leaseUntil ?? '') <= event.now;
    return expired
      ? { ...unassigned(moderationCase), state: backTo(moderationCase) }
      : refuse('case-not-assigned');
  }
  if (heldByAnother(moderationCase, event.by, event.now)) return refuse('case-assigned');
  switch (event.type) {
    case 'claimed':
      return {
        ...moderationCase,
        state: moderationCase.state === 'escalated' ? 'escalated' : 'assigned',
        version: moderationCase.version + 1,
        assignee: event.by,
        assigneeName: event.name,
        leaseUntil: leaseEnd(event.now),
      };
    case 'released':
      return moderationCase.assignee === event.by
        ? { ...unassigned(moderationCase), state: backTo(moderationCase) }
        : refuse('case-not-assigned');
    case 'escalated':
      return { ...unassigned(moderationCase), state: 'escalated', priority: 9 };
    case 'closed':
      return { ...unassigned(moderationCase), state: 'closed', closedAt: event.now };
  }
}

const backTo = (moderationCase: Case): Case['state'] =>
  moderationCase.state === 'escalated' ? 'escalated' : 'queued';

/** Returns whether an event was refused. */
export function isCaseRefusal(next: Case | CaseRefusal): next is CaseRefusal {
  return 'refused' in next;
}
