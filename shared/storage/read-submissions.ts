import type { Submission } from '../moderation/submission.ts';
import type { Address } from '../people/sealing.ts';
import { batchGet } from './batch-get.ts';
import type { Store } from './store.ts';
import { type SubmissionItem, submissionFrom } from './submission-items.ts';
import { keys } from './table.ts';

/**
 * Reads submissions by address. The result is in no particular order and omits missing ones. Makes one request for every
 * hundred.
 */
export async function readSubmissions(store: Store, addresses: readonly Address[]): Promise<Submission[]> {
  return (await batchGet<SubmissionItem>(store, addresses.map(keys.submission))).map(submissionFrom);
}
