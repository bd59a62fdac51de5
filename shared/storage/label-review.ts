import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { counterChange } from '../community-reviews/aggregate.ts';
import type { IsEarly } from '../community-reviews/premiere-label.ts';
import { ServiceBusy } from '../environment/service-errors.ts';
import { countedAs } from '../moderation/approved.ts';
import type { AggregateChange } from '../moderation/case-change.ts';
import { withPremiereLabels } from '../moderation/premiere-labels.ts';
import type { ReviewSubmission } from '../moderation/submission.ts';
import type { Address } from '../people/sealing.ts';
import { aggregateUpdates } from './aggregates.ts';
import { whenCondition } from './failures.ts';
import { changed, retryOnConflict } from './retry-on-conflict.ts';
import type { Store } from './store.ts';
import { readSubmission, submissionWrite } from './submissions.ts';

const countersChanged = (
  before: ReviewSubmission,
  next: ReviewSubmission,
  now: string,
): AggregateChange[] => {
  const change = counterChange(countedAs(before), countedAs(next));
  const { slug, audience, address } = before;
  return Object.keys(change).length > 0 ? [{ slug, audience, address, change, now }] : [];
};

const write = async (
  store: Store,
  before: ReviewSubmission,
  labelled: ReviewSubmission,
  now: string,
): Promise<boolean> => {
  const next = { ...labelled, version: before.version + 1 };
  const TransactItems = [
    submissionWrite(store, next, before.version),
    ...aggregateUpdates(store, countersChanged(before, next, now)),
  ];
  try {
    return await whenCondition(store.client.send(new TransactWriteItemsCommand({ TransactItems })));
  } catch (error) {
    // Another transaction is changing the same counters.
    if (error instanceof ServiceBusy) return false;
    throw error;
  }
};

/**
 * Labels one review of a title as sent before the premiere, or removes the label, in one transaction with the counters. Does
 * nothing when the label is right or the review belongs to another title by now.
 */
export function labelReview(
  store: Store,
  { slug, address }: { slug: string; address: Address },
  isEarly: IsEarly,
  now: string,
): Promise<void> {
  return retryOnConflict('The review', async () => {
    const found = await readSubmission(store, address);
    if (found?.kind !== 'review' || found.slug !== slug) return undefined;
    const labelled = withPremiereLabels(found, isEarly);
    if (labelled === found) return undefined;
    return (await write(store, found, labelled, now)) ? undefined : changed;
  });
}
