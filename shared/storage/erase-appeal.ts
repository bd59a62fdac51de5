import { forgetReporterAppeal } from '../moderation/forget-appeal.ts';
import type { Address } from '../people/sealing.ts';
import { changeCase, readCase } from './cases.ts';
import { deleteItem } from './person-items.ts';
import { listReportSummaries } from './reports.ts';
import { changed, retryOnConflict } from './retry-on-conflict.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/** Removes the text of a reporter's appeal from the case about the review that they reported. */
export async function eraseReporterAppeal(
  store: Store,
  about: Address,
  decision: number,
  now: string,
): Promise<void> {
  // The state stored for undo may still contain the appeal's text, even if another case was opened later.
  await deleteItem(store, keys.caseUndo(about));
  await retryOnConflict('The case', async () => {
    const moderationCase = await readCase(store, about);
    if (moderationCase === undefined) return;
    const summaries = await listReportSummaries(store, about);
    const reportedSince = summaries.some(({ at }) => at > moderationCase.openedAt);
    const next = forgetReporterAppeal(moderationCase, decision, { reportedSince, now });
    return next === undefined || (await changeCase(store, next, moderationCase.version))
      ? undefined
      : changed;
  });
}
