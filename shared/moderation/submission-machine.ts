/**
 * The states of a submission, as receipts name them. An open case with reports makes a review `flagged`
 * (`reported-state.ts`).
 */
export const submissionStates = [
  'submitted',
  'published',
  'held',
  'needs-edit',
  'rejected',
  'flagged',
  'quarantined',
  'removed',
  'withdrawn',
] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** An event that changes the state of a submission. */
export type SubmissionEvent =
  | { type: 'screened'; outcome: 'publish' | 'hold' | 'needs-edit' | 'reject' }
  | { type: 'decided'; outcome: 'publish' | 'needs-edit' | 'reject' }
  | { type: 'decided-after-publication'; outcome: 'keep' | 'quarantine' | 'remove' | 'restore' }
  | { type: 'appealed'; outcome: 'uphold' | 'overturn' | 'accept' | 'modify' }
  /** A moderator passes a suggestion on to the editors. */
  | { type: 'forwarded' }
  | { type: 'resubmitted' }
  | { type: 'withdrawn' };

/** Why an event is refused in the current state of a submission, with a stable code. */
export interface Refusal {
  refused: 'already-decided' | 'not-editable' | 'withdrawn' | 'not-published';
}

const screened = {
  publish: 'published',
  hold: 'held',
  'needs-edit': 'needs-edit',
  reject: 'rejected',
} as const;
const decided = {
  publish: 'published',
  'needs-edit': 'needs-edit',
  reject: 'rejected',
} as const;

const visible: readonly SubmissionState[] = ['published', 'flagged'];
const resubmittable: readonly SubmissionState[] = [
  'submitted',
  'held',
  'needs-edit',
  'published',
  'flagged',
  'withdrawn',
];

/** Returns whether readers may see a review in this state. */
export function isVisible(state: SubmissionState): boolean {
  return visible.includes(state);
}

const refuse = (refused: Refusal['refused']): Refusal => ({ refused });

const decidePublished = (state: SubmissionState, outcome: 'keep' | 'quarantine' | 'remove' | 'restore') => {
  if (outcome === 'restore')
    return state === 'quarantined' || state === 'removed' ? 'published' : refuse('not-published');
  if (!visible.includes(state) && state !== 'quarantined') return refuse('not-published');
  return ({ keep: 'published', quarantine: 'quarantined', remove: 'removed' } as const)[outcome];
};

const appealable: readonly SubmissionState[] = ['needs-edit', 'rejected', 'quarantined', 'removed'];

const answerAppeal = (state: SubmissionState, outcome: 'uphold' | 'overturn' | 'accept' | 'modify') => {
  if (!appealable.includes(state)) return refuse('already-decided');
  if (outcome === 'uphold') return state;
  if (outcome === 'modify') return 'needs-edit';
  return outcome === 'accept' ? 'held' : 'published';
};

/**
 * Returns the state after an event, or why the event is refused. A submission can be withdrawn in every state but
 * `withdrawn`.
 */
export function transition(state: SubmissionState, event: SubmissionEvent): SubmissionState | Refusal {
  if (state === 'withdrawn' && event.type !== 'resubmitted') return refuse('withdrawn');
  switch (event.type) {
    case 'withdrawn':
      return 'withdrawn';
    case 'resubmitted':
      return resubmittable.includes(state) ? 'submitted' : refuse('not-editable');
    case 'screened':
      return state === 'submitted' ? screened[event.outcome] : refuse('already-decided');
    case 'decided':
      return state === 'held' ? decided[event.outcome] : refuse('already-decided');
    case 'appealed':
      return answerAppeal(state, event.outcome);
    case 'forwarded':
      return state === 'held' ? 'held' : refuse('already-decided');
    case 'decided-after-publication':
      return decidePublished(state, event.outcome);
  }
}

/** Returns whether a transition was refused. */
export function isRefusal(next: SubmissionState | Refusal): next is Refusal {
  return typeof next === 'object';
}
