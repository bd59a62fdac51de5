import { withPremiereLabels } from '../../shared/moderation/premiere-labels.ts';
import { labelReview } from '../../shared/storage/label-review.ts';
import { isBeforePremiere } from '../../shared/titles/partial-date.ts';
import { releaseDateOf } from '../../shared/titles/release-date.ts';
import type { Title } from '../../shared/titles/schema.ts';
import type { ProjectorDependencies } from './dependencies.ts';
import type { ChangedReview } from './read-changed-reviews.ts';

/**
 * Corrects the labels of reviews that changed, where they do not follow from the premiere: it changed while a review waited for
 * a person, or in the moment in which it was sent. A corrected review leads to the next record of the stream.
 */
export async function labelChangedReviews(
  { store, now }: ProjectorDependencies,
  { slug, details }: Title,
  changed: readonly ChangedReview[],
): Promise<void> {
  const premiere = releaseDateOf(details);
  const isEarly = (day: string): boolean => isBeforePremiere(premiere, day);
  for (const { submission } of changed) {
    if (submission?.kind !== 'review' || submission.slug !== slug) continue;
    if (withPremiereLabels(submission, isEarly) === submission) continue;
    await labelReview(store, submission, isEarly, now().toISOString());
  }
}
