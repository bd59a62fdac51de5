import type { SuggestionSubmission } from './submission.ts';

type Waiting = Pick<SuggestionSubmission, 'state' | 'appeal'>;

/**
 * Returns whether another editor has to answer an appeal against an editor's decision. Editors see the appeal only after
 * moderation is done with its text.
 */
export function awaitsAnotherEditor({ state, appeal }: Waiting): boolean {
  if (appeal?.state !== 'open' || !['declined', 'duplicate', 'conflict'].includes(state)) return false;
  return appeal.textState === 'forwarded' || appeal.textState === 'withheld';
}

/** Returns whether a suggestion waits for an editor: for a decision, or for the answer to an appeal. */
export function waitsForEditors(suggestion: Waiting): boolean {
  return ['forwarded', 'conflict'].includes(suggestion.state) || awaitsAnotherEditor(suggestion);
}
