import type { CommunityReview } from '../../../shared/community-reviews/schema.ts';
import type { GridCategory } from '../../../shared/expert-reviews/categories.ts';
import { readDraft } from './drafts.ts';
import { openForm } from './open-form.ts';
import { ReviewForm } from './review-form.tsx';

/** Opens the rating form of the title that `place` names. */
export const openReview = (place: HTMLElement): void => {
  const slug = place.dataset.slug ?? '';
  const draft = `review:${slug}`;
  openForm(
    place,
    <ReviewForm
      destination={{ method: 'POST', path: `/v1/titles/${slug}/reviews`, draft }}
      categories={(place.dataset.categories ?? '').split(' ') as GridCategory[]}
      initial={readDraft<CommunityReview>(draft) ?? {}}
      button="Send your rating"
    />,
  );
};
