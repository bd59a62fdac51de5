import type { Case } from './case.ts';
import type { Submission } from './submission.ts';

/** What a question is beside what it is about. */
type Question = Pick<Case, 'kind' | 'category' | 'priority' | 'openedAt'> & Partial<Case>;

/** An open case about a submission as it is now; version 1 without findings unless the question says otherwise. */
export function newCase(
  { address, revision, slug, titleName, audience }: Submission,
  question: Question,
): Case {
  return {
    address,
    state: 'open',
    version: 1,
    revision,
    slug,
    titleName,
    audience,
    findings: [],
    ...question,
  };
}
