import type { ExplainedDecision } from '../../shared/moderation/explained-decision.ts';
import type { TransparencyReport } from '../../shared/moderation/transparency-schema.ts';
import type { FoundPage } from '../../shared/storage/page-documents.ts';
import type { TitleCard } from '../../shared/titles/schema.ts';
import type { Receipt } from './html/receipt/receipt.ts';
import type { PageChange } from './html/title/page-history.tsx';

/** All the data that the pages read. */
export interface WebData {
  titlePage(slug: string): Promise<FoundPage | undefined>;
  /** What was published on the page of a title, the latest first; empty when nothing is recorded. */
  titleHistory(slug: string): Promise<readonly PageChange[]>;
  /** The cards of all titles, unordered. */
  cards(): Promise<readonly TitleCard[]>;
  /** The cards of the titles that match a search, the most relevant first. */
  searchCards(query: string): Promise<readonly TitleCard[]>;
  transparency(days: number): Promise<TransparencyReport>;
  receipt(receipt: string): Promise<Receipt | undefined>;
  /** The latest decision that went against the author or reporter of a submission. */
  statement(receipt: string): Promise<ExplainedDecision | undefined>;
}
