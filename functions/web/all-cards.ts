import type { CardSort } from '../../shared/titles/filter-cards.ts';
import type { TitleCard } from '../../shared/titles/schema.ts';
import type { WebData } from './web-data.ts';

/** The whole catalogue in an order. The store keeps it in memory, so that this costs one small read. */
export const everyCard = async (data: WebData, sort: CardSort): Promise<readonly TitleCard[]> =>
  (await data.titleCards({ sort, limit: Number.MAX_SAFE_INTEGER })).items;
