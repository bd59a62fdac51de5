import type { SealingKeys } from '../../shared/people/sealing.ts';
import type { Store } from '../../shared/storage/store.ts';
import type { CardFacts } from '../../shared/titles/card-image.ts';

export interface ProjectorDependencies {
  store: Store;
  keys: Pick<SealingKeys, 'review'>;
  now: () => Date;
  /** Asks for a card image to be drawn. */
  requestCard: (request: { slug: string; path: string; facts: CardFacts }) => Promise<void>;
  /** Asks for the card images of a title to be deleted. */
  removeCardImages: (slug: string) => Promise<void>;
}
