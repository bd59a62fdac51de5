import type { PublishedReview } from '../../../../shared/community-reviews/schema.ts';
import { DateText } from '../parts/date-text.tsx';
import { Prose } from '../parts/prose.tsx';
import { Stars } from '../parts/stars.tsx';
import { audienceWords } from '../words/audiences.ts';
import { concernWords } from '../words/concerns.ts';
import { helpfulWords } from '../words/numbers.ts';
import { seasonName } from '../words/seasons.ts';

const bandWords = (band: string): string => (band === 'under-2' ? 'under 2' : band.replace('-', ' to '));

const Said = ({ review }: { review: PublishedReview }) => (
  <>
    {review.headline && <h4 dir="auto">{review.headline}</h4>}
    {review.text && <Prose text={review.text} />}
  </>
);

/** The text of a review. A spoiler is collapsed (without a script), and search engines are asked not to quote it. */
const Words = ({ review }: { review: PublishedReview }) =>
  review.spoiler && (review.headline || review.text) ? (
    <div data-nosnippet>
      <details class="spoiler">
        <summary>
          May give the ending away: show review<span class="hidden">, by {review.handle}</span>
        </summary>
        <Said review={review} />
      </details>
    </div>
  ) : (
    <Said review={review} />
  );

/** One reader's review. `tag` says why it is shown first. */
export function ReviewCard({ review, tag }: { review: PublishedReview; tag?: string }) {
  return (
    <article class="review" data-review={review.id} aria-label={`Review by ${review.handle}`}>
      {tag && <p class="review-tag">{tag}</p>}
      {review.beforePremiere && <p class="review-tag">Rated before the premiere, not counted</p>}
      <p class="review-stars">
        <Stars value={review.stars} />
        {review.age !== undefined && <span class="review-age">age {review.age}+</span>}
        {review.season !== undefined && <span class="review-age">{seasonName(review.season)}</span>}
      </p>
      <Words review={review} />
      {review.concerns.length > 0 && (
        <ul class="chips">
          {review.concerns.map((concern) => (
            <li key={concern} class={`chip chip-${concernWords[concern].tone}`}>
              {concernWords[concern].text}
            </li>
          ))}
        </ul>
      )}
      <p class="review-who">
        {review.handle}, {audienceWords[review.audience].one.toLowerCase()},{' '}
        <DateText iso={review.publishedAt} />
        {review.editedAt && ' (edited)'}
        <span data-helpful={review.helpful}>{helpfulWords(review.helpful)}</span>
        {review.childAges && <span>. Children aged {review.childAges.map(bandWords).join(', ')}</span>}
      </p>
      <p class="review-acts">
        <a href="/sign-in" data-act="helpful">
          This helped me
        </a>
        <a href="/sign-in" data-act="report">
          Report
        </a>
      </p>
    </article>
  );
}
