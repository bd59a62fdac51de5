import { defined } from '../values/defined.ts';
import { publishedRevisionOf } from './approved.ts';
import type { Case } from './case.ts';
import { asksAboutAppeal } from './end-appeal.ts';
import type { Submission } from './submission.ts';

/**
 * Returns the next version of the open case of a reported review whose author edits or withdraws it. The case gets a
 * copy of the first reported text, so that moderators can still read it. Returns `undefined` when there is no open case
 * or no report.
 */
export function caseAfterAuthorChange(
  open: Case | undefined,
  existing: Submission,
  next: Submission,
): { next: Case; previousVersion: number } | undefined {
  if (existing.kind !== 'review' || !existing.reported) return undefined;
  if (open === undefined || open.state === 'closed') return undefined;
  const { published } = existing;
  const reportedText =
    open.reportedText ?? (published && { revision: publishedRevisionOf(existing), content: published });
  const { appeal: _, ...rest } = open;
  // A withdrawn review can be neither published nor rejected, and its author's appeal is over: only the reports remain.
  const ended =
    next.state === 'withdrawn' || (asksAboutAppeal(open, existing) && !asksAboutAppeal(open, next));
  const goesOn = ended ? { ...rest, kind: 'report' as const } : open;
  return {
    next: {
      ...goesOn,
      version: open.version + 1,
      revision: next.revision,
      ...defined({ reportedText }),
    },
    previousVersion: open.version,
  };
}
