import type { ColdStart } from './cold/bench-target.ts';
import type { PriceTag } from './prices/ledger.ts';
import type { Life } from './prices/life.ts';
import type { PageCost } from './prices/many-reviews.ts';
import type { Saturation } from './prices/saturation.ts';
import type { BenchSettings } from './settings.ts';
import type { WarmRequest } from './warm/measure.ts';

/** Everything that a run measured. */
export interface BenchResults {
  settings: BenchSettings;
  cold: ColdStart[];
  warm: WarmRequest[];
  prices: Omit<PriceTag, 'last'>[];
  /** An ordinary review and a long one. */
  lives: Life[];
  pages: PageCost[];
  saturation: Saturation;
  start: { readyMs: number; rounds: number[] };
  denied: number;
}
