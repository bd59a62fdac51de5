import type { ReviewSubmission } from '../moderation/submission.ts';
import { toItem } from './items.ts';
import { queryAll } from './query-all.ts';
import type { Store } from './store.ts';
import { type SubmissionItem, submissionFrom } from './submission-items.ts';
import { personPartition, sortPrefixes } from './table.ts';

/** Reads a person's reviews of one or more titles, with a consistent query of their partition. */
export async function readOwnReviews(
  store: Store,
  person: string,
  slugs: readonly string[],
): Promise<ReviewSubmission[]> {
  const wanted = Object.fromEntries([...new Set(slugs)].map((slug, index) => [`:slug${index}`, slug]));
  const items = await queryAll<SubmissionItem>(store, {
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    FilterExpression: `kind = :review AND slug IN (${Object.keys(wanted).join(', ')})`,
    ExpressionAttributeValues: toItem({
      ':pk': personPartition(person),
      ':prefix': sortPrefixes.submission,
      ':review': 'review',
      ...wanted,
    }),
  });
  return items.map(submissionFrom).filter((found) => found.kind === 'review');
}
