import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { PublishedReview } from '../../../shared/community-reviews/schema.ts';
import { ReviewCard } from '../../../shared/html/title/review-card.tsx';
import { callApi } from './api.ts';

type Page = { items: PublishedReview[]; nextCursor?: string };

const More = ({ slug, audience, shown }: { slug: string; audience: string; shown: ReadonlySet<string> }) => {
  const [reviews, setReviews] = useState<PublishedReview[]>([]);
  const [cursor, setCursor] = useState<string | undefined>('');
  const [problem, setProblem] = useState('');
  const load = async () => {
    const query = new URLSearchParams({ audience, limit: '20', ...(cursor && { cursor }) });
    const answer = await callApi<Page>('GET', `/v1/titles/${slug}/reviews?${query}`);
    if (!answer.ok) return setProblem(answer.problem.title);
    setProblem('');
    setReviews((before) => [...before, ...answer.body.items.filter(({ id }) => !shown.has(id))]);
    setCursor(answer.body.nextCursor);
  };
  return (
    <>
      {reviews.map((review) => (
        <ReviewCard key={review.id} review={review} />
      ))}
      {problem && <p role="alert">{problem}</p>}
      {cursor !== undefined && (
        <button type="button" class="button button-quiet" onClick={load}>
          More reviews
        </button>
      )}
    </>
  );
};

/** Offers the reviews that the page itself has no room for. */
export const offerMore = (place: HTMLElement): void => {
  const { slug = '', more: audience = '' } = place.dataset;
  const cards = place.parentElement?.querySelectorAll<HTMLElement>('[data-review]') ?? [];
  const shown = new Set([...cards].map((card) => card.dataset.review ?? ''));
  render(<More slug={slug} audience={audience} shown={shown} />, place);
};
