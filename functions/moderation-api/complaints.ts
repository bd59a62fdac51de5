import type { Case } from '../../shared/moderation/case.ts';
import { listReportMarks, readReport } from '../../shared/storage/reports.ts';
import type { Dependencies } from './dependencies.ts';

const mostRead = 50;

/** What readers reported about a case's target, the newest first, at most 50, without who they are. */
export const complaintsAbout = async ({ store }: Dependencies, subject: Case) => {
  if (!subject.reports) return [];
  const marks = await listReportMarks(store, subject.address);
  const newest = marks.sort((a, b) => b.at.localeCompare(a.at)).slice(0, mostRead);
  return Promise.all(
    newest.map(async ({ report, at, reason, weight, fresh, trusted }) => {
      const text = (await readReport(store, report))?.text;
      return {
        reason,
        at,
        weight,
        newAccount: fresh,
        ...(trusted ? { trusted } : {}),
        ...(text === undefined ? {} : { text }),
      };
    }),
  );
};
