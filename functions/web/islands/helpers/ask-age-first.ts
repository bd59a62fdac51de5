import { signInAddress } from './addresses.ts';
import type { ApiProblem } from './api.ts';
import { setBirthYearPending } from './birth-year-pending.ts';
import { keepDraft } from './drafts.ts';

/**
 * When the API refused a request because the person's birth year is unknown, leads them to the age question and back here
 * afterwards, and stores what they wrote as the draft `draft`. Returns `false` when the request was refused for another reason.
 */
export function askAgeFirst(problem: ApiProblem, draft?: { key: string; body: unknown }): boolean {
  if (problem.code !== 'age-needed') return false;
  if (draft) keepDraft(draft.key, draft.body);
  setBirthYearPending();
  location.assign(signInAddress());
  return true;
}
