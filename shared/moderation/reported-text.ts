import { defined } from '../values/defined.ts';
import { publishedRevisionOf } from './approved.ts';
import type { Case } from './case.ts';
import type { Submission } from './submission.ts';

/**
 * The open case of a reported review whose author changes the text or takes it back, as it goes on: with a copy of what
 * was reported, the first one if there are several, so that it cannot vanish. `undefined` when nothing was reported.
 */
export function caseBesideChange(
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
  // What was taken back is no longer to be published or refused, and no appeal is about it.
  const goesOn = next.state === 'withdrawn' ? { ...rest, kind: 'report' as const } : open;
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
