import { signInAddress } from './addresses.ts';
import type { ApiProblem } from './api.ts';
import { beginWelcome } from './birth-year-pending.ts';
import { keepDraft } from './drafts.ts';

/**
 * Takes whoever is refused because their age is not known to the question, and back here afterwards; what they wrote is
 * kept under `draft`. `false` when they were refused for something else.
 */
export function askAgeFirst(problem: ApiProblem, draft?: { key: string; body: unknown }): boolean {
  if (problem.code !== 'age-needed') return false;
  if (draft) keepDraft(draft.key, draft.body);
  beginWelcome();
  location.assign(signInAddress());
  return true;
}
