import type { CommunityReview } from '../../../../shared/community-reviews/schema.ts';
import type { GridCategory } from '../../../../shared/expert-reviews/categories.ts';
import { DateText } from '../../html/parts/date-text.tsx';
import { spoilerHint } from '../../html/words/spoiler.ts';
import { ReviewForm } from '../forms/review-form.tsx';
import { readDraft } from '../helpers/drafts.ts';
import { openForm } from './open-form.ts';
import { type OwnRating, ownRating, standing } from './own-rating.ts';

/** Says that the form contains the reader's earlier review, and where to find the rest of it. */
const Before = ({ own }: { own: OwnRating }) => (
  <p class="form-before">
    This is what you sent on <DateText iso={own.submittedAt} />. Change what you like; the rest stays as it
    is. {standing(own)} <a href={`/submissions/${own.receipt}`}>See its status or withdraw it</a>
  </p>
);

/** Opens the rating form of the title that `place` names, filled with the reader's earlier review. */
export async function openReview(place: HTMLElement): Promise<void> {
  const slug = place.dataset.slug ?? '';
  const draft = `review:${slug}`;
  const own = await ownRating(slug);
  if (own && !own.editable) return location.assign(`/submissions/${own.receipt}`);
  openForm(place, () => (
    <>
      {own && <Before own={own} />}
      <ReviewForm
        destination={{ method: 'POST', path: `/v1/titles/${slug}/reviews`, draft }}
        categories={(place.dataset.categories ?? '').split(' ') as GridCategory[]}
        seasons={Number(place.dataset.seasons ?? 0)}
        initial={readDraft<CommunityReview>(draft) ?? own?.content ?? {}}
        before={own?.content}
        spoilerHint={own && spoilerHint(own)}
        button={own ? 'Send the change' : 'Send your rating'}
      />
    </>
  ));
}
