import { useEffect, useState } from 'preact/hooks';
import type { ReviewList } from '../../../../../shared/contract/reviews.ts';
import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import { callApi } from '../../helpers/api.ts';

/** What readers sent for a title, as far as editors see it: at most a hundred of each. */
export interface Submissions {
  reviews: ReviewList['items'];
  suggestions: readonly EditorialSuggestion[];
  /** Whether there are more than were loaded. */
  more: boolean;
}

/** Loads the reviews that readers see of a title, and the suggestions about it that wait for editors. */
export function useSubmissions(slug: string, isPublished: boolean): Submissions | undefined {
  const [found, setFound] = useState<Submissions>();
  const load = async (): Promise<void> => {
    const path = encodeURIComponent(slug);
    const [reviews, suggestions] = await Promise.all([
      isPublished ? callApi<ReviewList>('GET', `/v1/titles/${path}/reviews?limit=100`) : undefined,
      callApi<{ items: EditorialSuggestion[]; nextCursor?: string }>(
        'GET',
        `/v1/editorial/suggestions?slug=${path}&limit=100`,
      ),
    ]);
    setFound({
      reviews: reviews?.ok ? reviews.body.items : [],
      suggestions: suggestions.ok ? suggestions.body.items : [],
      more: reviews?.ok === true && reviews.body.nextCursor !== undefined,
    });
  };
  useEffect(() => void load(), [slug]);
  return found;
}
