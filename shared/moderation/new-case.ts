import type { Case } from './case.ts';
import type { Submission } from './submission.ts';

/** The fields of a case that do not come from its submission. */
type Question = Pick<Case, 'kind' | 'category' | 'priority' | 'openedAt'> & Partial<Case>;

/**
 * Creates an open case about the current revision of a submission. By default the case has version 1 and no findings.
 */
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
