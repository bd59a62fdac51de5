import { defined } from '../values/defined.ts';
import type { AuthorAppeal, Submission } from './submission.ts';
import type { SubmissionState } from './submission-machine.ts';

const live: readonly SubmissionState[] = [
  'submitted',
  'held',
  'published',
  'flagged',
  'forwarded',
  'conflict',
];

/** Returns whether a submission waits for screening or for a person, or is visible to readers. */
export function isLive({ state }: Pick<Submission, 'state'>): boolean {
  return live.includes(state);
}

/**
 * Returns whether a submission of somebody who turned out to be a teen is live and does not have the audience `teen`
 * yet.
 */
export function awaitsTeenRules({ state, audience }: Pick<Submission, 'state' | 'audience'>): boolean {
  return audience !== 'teen' && live.includes(state);
}

/**
 * Turns a submission into a new revision by a teen, which is screened by the rules for teens. `content` is its text
 * without personal information. Readers do not see the review until screening is done, because removing personal
 * information can miss some of it.
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

/** Returns an appeal whose text editors may read in the state in which it is screened again, by the rules for teens. */
const rescreened = (appeal: AuthorAppeal): AuthorAppeal =>
  appeal.textState === 'forwarded' ? { ...appeal, textState: 'submitted' } : appeal;

/**
 * Removes personal information and children's ages from a submission that readers do not see, and gives it the author's
 * current name. The state does not change. Returns `undefined` when there is nothing to change.
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
      appeal: existing.appeal?.text ? rescreened(strip(existing.appeal)) : existing.appeal,
      published: published && strip(published),
    }),
  } as Submission;
  const texts = (one: Submission) =>
    JSON.stringify([
      one.handle,
      one.childAges,
      one.content,
      one.appeal?.text,
      one.appeal?.textState,
      one.kind === 'review' ? one.published : undefined,
    ]);
  return texts(next) === texts(existing) ? undefined : next;
}
