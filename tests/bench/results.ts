import type { ColdStart } from './cold/bench-target.ts';
import type { EditCost } from './prices/edits.ts';
import type { PriceTag } from './prices/ledger.ts';
import type { PageCost } from './prices/many-reviews.ts';
import type { ReviewPath } from './prices/review-path.ts';
import type { Saturation } from './prices/saturation.ts';
import type { SuggestionCost } from './prices/suggestions.ts';
import type { BenchSettings } from './settings.ts';
import type { WarmRequest } from './warm/measure.ts';

/** All measurements of a run. */
export interface BenchResults {
  settings: BenchSettings;
  cold: ColdStart[];
  warm: WarmRequest[];
  prices: Omit<PriceTag, 'last'>[];
  /** Of an ordinary review and a long one. */
  reviewPaths: ReviewPath[];
  pages: PageCost[];
  edits: EditCost[];
  suggestions: SuggestionCost[];
  saturation: Saturation;
  start: { readyMs: number; rounds: number[] };
  denied: number;
}
