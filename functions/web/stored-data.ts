import { type SealingKeys, unseal } from '../../shared/people/sealing.ts';
import { readTitlePage } from '../../shared/storage/page-documents.ts';
import type { Store } from '../../shared/storage/store.ts';
import type { WebData } from './web-data.ts';

/** Reads the pages' data from the table. Code that only some pages need is loaded when they need it. */
export function storedData(store: Store, keys: Pick<SealingKeys, 'receipt'>, now: () => Date): WebData {
  return {
    titlePage: (slug) => readTitlePage(store, slug),
    titleHistory: async (slug) => {
      const { readPageHistory } = await import('./read-page-history.ts');
      return readPageHistory(store, slug);
    },
    cards: async () => (await import('../../shared/storage/title-cards.ts')).readCards(store),
    searchCards: async (query) =>
      (await import('../../shared/storage/title-cards.ts')).searchCards(store, query),
    transparency: async (days) =>
      (await import('../../shared/storage/transparency-report.ts')).readTransparencyReport(
        store,
        days,
        now(),
      ),
    receipt: async (receipt) => {
      const address = unseal(keys, 'receipt', receipt);
      if (address === undefined) return undefined;
      const { readReceipt } = await import('../../shared/storage/receipts.ts');
      return readReceipt(store, receipt, address, { now: now() });
    },
    statement: async (receipt) => {
      const address = unseal(keys, 'receipt', receipt);
      if (address === undefined) return undefined;
      const { readExplainedDecision } = await import('./read-explained-decision.ts');
      return readExplainedDecision(store, receipt, address, now());
    },
  };
}
