import type { ReporterRecord } from '../../shared/moderation/reporter-record.ts';
import type { OwnRecord } from '../../shared/storage/own-records.ts';
import { outcomesOf } from '../../shared/storage/report-outcomes.ts';
import type { Store } from '../../shared/storage/store.ts';
import { acceptedBy } from './refuse-too-many.ts';

/**
 * Reads a reporter's record: their accepted submissions, the decisions about their ten latest reports, and what was kept
 * of both after an erasure.
 */
export async function reporterRecord(store: Store, own: OwnRecord): Promise<ReporterRecord> {
  const outcomes = await outcomesOf(store, own.reports);
  const count = (wanted: string) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  return {
    published: acceptedBy(own),
    upheld: count('upheld') + new Set(own.erased.upheld).size,
    declined: count('declined') + new Set(own.erased.declined).size,
  };
}
