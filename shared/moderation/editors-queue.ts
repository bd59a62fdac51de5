import type { SuggestionSubmission } from './submission.ts';

type Waiting = Pick<SuggestionSubmission, 'state' | 'appeal'>;

/** Returns whether the author has appealed against an editor's decision, and no other editor has answered yet. */
export function awaitsAnotherEditor({ state, appeal }: Waiting): boolean {
  return appeal?.state === 'open' && ['declined', 'duplicate', 'conflict'].includes(state);
}

/** Returns whether a suggestion waits for an editor: for a decision, or for the answer to an appeal. */
export function waitsForEditors(suggestion: Waiting): boolean {
  return ['forwarded', 'conflict'].includes(suggestion.state) || awaitsAnotherEditor(suggestion);
}
