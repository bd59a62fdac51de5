import type { ExplainedDecision } from '../../shared/moderation/explained-decision.ts';
import type { TransparencyReport } from '../../shared/moderation/transparency-schema.ts';
import type { PageDocument } from '../../shared/titles/page-document.ts';
import type { TitleCard } from '../../shared/titles/schema.ts';
import type { Receipt } from './html/receipt/receipt.ts';

/** What the pages read, and nothing else. */
export interface WebData {
  titlePage(slug: string): Promise<{ document: PageDocument; etag: string } | undefined>;
  /** The cards of all titles, in no order. */
  cards(): Promise<readonly TitleCard[]>;
  /** The cards of the titles that a search finds, the most relevant first. */
  searchCards(query: string): Promise<readonly TitleCard[]>;
  transparency(days: number): Promise<TransparencyReport>;
  receipt(receipt: string): Promise<Receipt | undefined>;
  /** The latest decision about a submission that somebody loses by. */
  statement(receipt: string): Promise<ExplainedDecision | undefined>;
}
