import { defined } from '../values/defined.ts';
import type { Case } from './case.ts';
import { isConfidential, tellsOfAbuse } from './confidential.ts';
import type { Submission } from './submission.ts';

/** The fields of a case that do not come from its submission. */
type Question = Pick<Case, 'kind' | 'category' | 'priority' | 'openedAt'> & Partial<Case>;

/**
 * Creates an open case about the current revision of a submission. By default the case has version 1 and no findings. It is
 * confidential when the submission or the question tells of abuse.
 */
export function newCase(
  { address, revision, slug, titleName, audience, reasons }: Submission,
  question: Question,
): Case {
  const codes = [question.category, ...reasons.map(({ code }) => code)];
  const confidential = tellsOfAbuse(codes, question.findings);
  return {
    address,
    state: 'open',
    version: 1,
    revision,
    slug,
    titleName,
    audience,
    findings: [],
    ...defined({ confidential: confidential ? (true as const) : undefined }),
    ...question,
  };
}

/**
 * Returns a new case as the next version of the earlier one about the same target. It stays confidential, because a case shows
 * what was said and decided before.
 */
export function followingCase(opens: Case, earlier: Case | undefined): Case {
  if (earlier === undefined) return opens;
  const confidential = isConfidential(opens) || isConfidential(earlier);
  return {
    ...opens,
    version: earlier.version + 1,
    ...defined({ confidential: confidential ? (true as const) : undefined }),
  };
}
