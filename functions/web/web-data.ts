import type { ExplainedDecision } from '../../shared/moderation/explained-decision.ts';
import type { TransparencyReport } from '../../shared/moderation/transparency-schema.ts';
import type { CardPage, CardQuery } from '../../shared/storage/title-cards.ts';
import type { PageDocument } from '../../shared/titles/page-document.ts';
import type { Receipt } from './html/receipt/receipt.ts';

/** What the pages read, and nothing else. */
export interface WebData {
  titlePage(slug: string): Promise<{ document: PageDocument; etag: string } | undefined>;
  titleCards(query: CardQuery): Promise<CardPage>;
  transparency(days: number): Promise<TransparencyReport>;
  receipt(receipt: string): Promise<Receipt | undefined>;
  /** The latest decision about a submission that somebody loses by. */
  statement(receipt: string): Promise<ExplainedDecision | undefined>;
}
