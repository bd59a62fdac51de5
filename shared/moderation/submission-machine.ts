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
  // Only suggestions have the next five states, which are the editors'.
  'forwarded',
  'conflict',
  'applied',
  'declined',
  'duplicate',
  'withdrawn',
] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** What an editor's decision does to a suggestion. */
export type EditorEffect = 'applied' | 'declined' | 'duplicate' | 'conflict';

/** An event that changes the state of a submission. */
export type SubmissionEvent =
  | { type: 'screened'; outcome: 'publish' | 'forward' | 'hold' | 'needs-edit' | 'reject' }
  | { type: 'decided'; outcome: 'publish' | 'needs-edit' | 'reject' }
  | { type: 'decided-after-publication'; outcome: 'keep' | 'quarantine' | 'remove' | 'restore' }
  | { type: 'appealed'; outcome: 'uphold' | 'overturn' | 'forward' | 'modify' }
  /** A moderator passes a suggestion on to the editors. */
  | { type: 'forwarded' }
  /** An editor decides a suggestion; `conflict` means that a field has changed since it was made. */
  | { type: 'edited'; outcome: EditorEffect }
  /** Another editor answers an appeal against such a decision. */
  | { type: 'reconsidered'; outcome: EditorEffect }
  /** The suggestion that was there first is withdrawn or says something else now, so that this one waits for the editors. */
  | { type: 'reopened' }
  | { type: 'resubmitted' }
  | { type: 'withdrawn' };

/** Why an event is refused in the current state of a submission, with a stable code. */
export interface Refusal {
  refused: 'already-decided' | 'not-editable' | 'withdrawn' | 'not-published';
}

const screened = {
  publish: 'published',
  forward: 'forwarded',
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
  'forwarded',
  'conflict',
];

/** Returns whether readers may see a review in this state. */
export function isVisible(state: SubmissionState): boolean {
  return visible.includes(state);
}

const waitingForEditors: readonly SubmissionState[] = ['forwarded', 'conflict'];
const reconsiderable: readonly SubmissionState[] = ['declined', 'duplicate', 'conflict'];
const ofEditors: readonly SubmissionState[] = ['forwarded', 'conflict', 'applied', 'declined', 'duplicate'];

/** Returns whether editors may read a suggestion in this state, because moderation has nothing against its text. */
export function isWithEditors(state: SubmissionState): boolean {
  return ofEditors.includes(state);
}

const refuse = (refused: Refusal['refused']): Refusal => ({ refused });

const decidePublished = (state: SubmissionState, outcome: 'keep' | 'quarantine' | 'remove' | 'restore') => {
  if (outcome === 'restore')
    return state === 'quarantined' || state === 'removed' ? 'published' : refuse('not-published');
  if (!visible.includes(state) && state !== 'quarantined') return refuse('not-published');
  return ({ keep: 'published', quarantine: 'quarantined', remove: 'removed' } as const)[outcome];
};

const appealable: readonly SubmissionState[] = ['needs-edit', 'rejected', 'quarantined', 'removed'];

const answerAppeal = (state: SubmissionState, outcome: 'uphold' | 'overturn' | 'forward' | 'modify') => {
  if (!appealable.includes(state)) return refuse('already-decided');
  if (outcome === 'uphold') return state;
  if (outcome === 'modify') return 'needs-edit';
  return outcome === 'forward' ? 'forwarded' : 'published';
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
      return state === 'held' ? 'forwarded' : refuse('already-decided');
    case 'edited':
      return waitingForEditors.includes(state) ? event.outcome : refuse('already-decided');
    case 'reconsidered':
      return reconsiderable.includes(state) ? event.outcome : refuse('already-decided');
    case 'reopened':
      return state === 'duplicate' ? 'forwarded' : refuse('already-decided');
    case 'decided-after-publication':
      return decidePublished(state, event.outcome);
  }
}

/** Returns whether a transition was refused. */
export function isRefusal(next: SubmissionState | Refusal): next is Refusal {
  return typeof next === 'object';
}
