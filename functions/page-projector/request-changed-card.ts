import type { StoredPage } from '../../shared/storage/page-documents.ts';
import { cardFactsOf, cardImagePath } from '../../shared/titles/card-image.ts';
import type { ProjectorDependencies } from './dependencies.ts';

/**
 * Asks for the card image of a page when the one that was last drawn shows something else. Until it is drawn, which has
 * the page rebuilt, the page names the last one.
 */
export async function requestChangedCard(
  { requestCard }: ProjectorDependencies,
  page: StoredPage,
  drawnPath: string | undefined,
): Promise<void> {
  const facts = cardFactsOf(page);
  const path = cardImagePath(page.slug, facts);
  if (path !== drawnPath) await requestCard({ slug: page.slug, path, facts });
}
