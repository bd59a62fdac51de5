import type { ReaderReport } from '../../shared/contract/case-schemas.ts';
import type { Case } from '../../shared/moderation/case.ts';
import { listReportSummaries, readReport } from '../../shared/storage/reports.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';

const maxRead = 50;

/** Lists the newest 50 reports about the target of a case, newest first, without their reporters. */
export async function readerReportsAbout(
  { store }: Dependencies,
  { address, reports }: Case,
): Promise<ReaderReport[]> {
  if (!reports) return [];
  const summaries = await listReportSummaries(store, address);
  const newest = summaries.sort((a, b) => b.at.localeCompare(a.at)).slice(0, maxRead);
  return Promise.all(
    newest.map(async ({ report, at, reason, weight, fresh, trusted }) => {
      const text = (await readReport(store, report))?.text;
      return {
        reason,
        at,
        weight,
        newAccount: fresh,
        ...defined({ trusted, text }),
      };
    }),
  );
}
