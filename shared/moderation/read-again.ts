import type { Submission } from './submission.ts';
import type { SubmissionState } from './submission-machine.ts';

/** Where a text waits for the screening or for people, or readers see it. */
const live: readonly SubmissionState[] = ['submitted', 'held', 'published', 'flagged'];

/** Whether a text of somebody who turned out to be a teen is still treated as an adult's where that matters to others. */
export const awaitsTeenRules = ({ state, audience }: Pick<Submission, 'state' | 'audience'>): boolean =>
  audience !== 'teen' && live.includes(state);

/**
 * The submission as a teen's, its texts without personal information, to be read again by the rules for teens. Nothing
 * of it is shown until that is done: stripping is known to miss, and what misses must not publish.
 */
export const readAgain = (existing: Submission, content: Submission['content']): Submission => {
  const { decidedAt: _, ...kept } = existing;
  const next = {
    ...kept,
    state: 'submitted',
    audience: 'teen',
    version: existing.version + 1,
    revision: existing.revision + 1,
    content,
    reasons: [],
  } as Submission;
  if (next.kind === 'suggestion') return next;
  const { published: __, publishedAt: ___, ...hidden } = next;
  return hidden;
};

/** What nobody sees stays where it is, its texts without personal information; `undefined` when there is none in them. */
export const strippedInPlace = (
  existing: Submission,
  strip: <Content extends object>(content: Content) => Content,
): Submission | undefined => {
  const published = existing.kind === 'review' ? existing.published : undefined;
  const next = {
    ...existing,
    version: existing.version + 1,
    ...(existing.content ? { content: strip(existing.content) } : {}),
    ...(published ? { published: strip(published) } : {}),
  } as Submission;
  const texts = (one: Submission) =>
    JSON.stringify([one.content, one.kind === 'review' ? one.published : undefined]);
  return texts(next) === texts(existing) ? undefined : next;
};
