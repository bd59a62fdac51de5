import { defined } from '../values/defined.ts';
import type { Submission } from './submission.ts';
import type { SubmissionState } from './submission-machine.ts';

const live: readonly SubmissionState[] = ['submitted', 'held', 'published', 'flagged'];

/** Whether a text waits for the screening or for people, or readers see it. */
export function isLive({ state }: Pick<Submission, 'state'>): boolean {
  return live.includes(state);
}

/** Whether a text of somebody who turned out to be a teen is still treated as an adult's where that matters to others. */
export function awaitsTeenRules({ state, audience }: Pick<Submission, 'state' | 'audience'>): boolean {
  return audience !== 'teen' && live.includes(state);
}

/**
 * The submission as a teen's, its texts without personal information, to be read again by the rules for teens. Nothing
 * of it is shown until that is done: stripping is known to miss, and what misses must not publish.
 */
export function rescreenedAsTeen(
  existing: Submission,
  content: Submission['content'],
  handle: string = existing.handle,
): Submission {
  const { decidedAt: _, childAges: __, ...otherFields } = existing;
  const next = {
    ...otherFields,
    state: 'submitted',
    audience: 'teen',
    handle,
    version: existing.version + 1,
    revision: existing.revision + 1,
    content,
    reasons: [],
  } as Submission;
  if (next.kind !== 'review') return next;
  const { published: ___, publishedAt: ____, ...hidden } = next;
  return hidden;
}

/**
 * What nobody sees stays where it is, its texts without personal information, without the ages of children, and under the
 * name that its author has now; `undefined` when that changes nothing.
 */
export function strippedInPlace(
  existing: Submission,
  strip: <Content extends object>(content: Content) => Content,
  handle: string = existing.handle,
): Submission | undefined {
  const published = existing.kind === 'review' ? existing.published : undefined;
  const { childAges: _, ...otherFields } = existing;
  const next = {
    ...otherFields,
    handle,
    version: existing.version + 1,
    ...defined({
      content: existing.content && strip(existing.content),
      published: published && strip(published),
    }),
  } as Submission;
  const texts = (one: Submission) =>
    JSON.stringify([
      one.handle,
      one.childAges,
      one.content,
      one.kind === 'review' ? one.published : undefined,
    ]);
  return texts(next) === texts(existing) ? undefined : next;
}
