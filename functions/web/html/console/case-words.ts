import type { CaseKind, CaseState } from '../../../../shared/moderation/case.ts';

/** The name of each kind of case. */
export const questionWords: Readonly<Record<CaseKind, string>> = {
  review: 'Held review',
  suggestion: 'Held suggestion',
  report: 'Reported review',
  name: 'Reported name',
  appeal: 'Appeal',
  'appeal-text': 'Text of an appeal to the editors',
  sample: 'Quality check',
};

/** The text in place of the claim button for a person who may not decide the case. */
/** Says in the queue that only trained moderators see a case. */
export const confidentialWords = 'Only trained moderators see this';

export const conflictWords = 'You are involved in this case, so another person must decide it.';

export const caseStateWords: Readonly<Record<CaseState, string>> = {
  open: 'New',
  queued: 'Released',
  assigned: 'Claimed',
  escalated: 'Escalated',
  closed: 'Closed',
};

/** Returns the word for the urgency of a priority (0 to 9). */
export function urgency(priority: number): 'urgent' | 'soon' | 'calm' {
  if (priority >= 8) return 'urgent';
  return priority >= 6 ? 'soon' : 'calm';
}

/** Returns the time between two moments in its largest unit: `now`, `5 min`, `3 hr`, `2 days`. */
export function elapsed(from: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(from)) / 60_000);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 2880) return `${Math.floor(minutes / 60)} hr`;
  return `${Math.floor(minutes / 1440)} days`;
}

/** Returns the time left until `until` in minutes and seconds (`19:04`), or `0:00` when it has passed. */
export function countdown(until: string, now: number): string {
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
