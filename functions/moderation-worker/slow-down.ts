import type { Policy } from '../../shared/moderation/policy-schema.ts';
import type { DecidedReason, Submission } from '../../shared/moderation/submission.ts';
import { recentNewcomers } from '../../shared/storage/newcomers.ts';
import type { Store } from '../../shared/storage/store.ts';

const replacesReported: DecidedReason = {
  code: 'other',
  spans: [],
  text: 'Readers reported an earlier version of this text, so a person looks at the new one first. You don’t have to do anything.',
};

const inWave: DecidedReason = {
  code: 'other',
  spans: [],
  text:
    'Many people who are new here write about this title just now, so a person looks at each of ' +
    'their reviews first. You don’t have to do anything.',
};

/**
 * Returns why a review without findings should still be held for a person: it replaces a text that readers reported, or
 * it is its author's first review and the title has recently had unusually many first reviews. Such reviews are held,
 * never rejected.
 */
export async function slowDown(
  store: Store,
  submission: Submission,
  { wave }: Policy,
  now: Date,
): Promise<DecidedReason | undefined> {
  if (submission.kind !== 'review') return undefined;
  if (submission.reported) return replacesReported;
  if (wave === undefined || !submission.firstTime) return undefined;
  const since = wave.minutes * 60_000;
  const count = await recentNewcomers(store, submission, since, wave.newAuthors, now.getTime());
  return count >= wave.newAuthors ? inWave : undefined;
}
