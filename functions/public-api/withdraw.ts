import { isRefused } from '../../shared/contract/refusal.ts';
import { withdraw as contract } from '../../shared/contract/submissions.ts';
import { noBody } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { hasVisibleText } from '../../shared/moderation/approved.ts';
import { wasUsed } from '../../shared/moderation/duplicates.ts';
import { asReported } from '../../shared/moderation/reported-state.ts';
import { caseAfterAuthorChange } from '../../shared/moderation/reported-text.ts';
import type { Submission } from '../../shared/moderation/submission.ts';
import { withdraw } from '../../shared/moderation/withdraw.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { reopenDuplicates } from '../../shared/storage/duplicates.ts';
import { changed, retryOnConflict } from '../../shared/storage/retry-on-conflict.ts';
import { changeSubmission } from '../../shared/storage/submissions.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';
import { findOwnText } from './find-submission.ts';
import { signedIn } from './gates.ts';

/**
 * Writes the withdrawal if there is something to withdraw. Returns `false` when somebody changed the submission
 * first.
 */
async function tryToWithdraw(deps: Dependencies, stored: Submission): Promise<boolean> {
  // A closed case also has a copy of the text, so that its decision can be undone.
  const about = stored.decisions > 0 ? await readCase(deps.store, stored.address) : undefined;
  const submission = asReported(stored, about);
  const withdrawal = withdraw(submission);
  if (isRefused(withdrawal)) return true;
  const { slug, audience, address } = submission;
  const now = deps.now().toISOString();
  const movesCase = caseAfterAuthorChange(about, submission, withdrawal.next);
  return changeSubmission(deps.store, {
    next: withdrawal.next,
    previousVersion: submission.version,
    aggregates: withdrawal.wasShown ? [{ slug, audience, address, change: withdrawal.change, now }] : [],
    ...defined({
      movesCase: movesCase && { ...movesCase, at: now },
      endsCase:
        about && !movesCase ? { at: now, previousVersion: about.version, undo: about.undo } : undefined,
      expectedCase:
        about === undefined && submission.kind === 'review' && hasVisibleText(submission)
          ? { version: undefined }
          : undefined,
    }),
  });
}

/** Withdraws a submission. Can be repeated with the same result. */
export default endpoint(contract, signedIn, async ({ caller, params }, deps) =>
  retryOnConflict('The submission', async () => {
    const submission = await findOwnText(deps, params.receipt, caller);
    if (isRefused(submission)) return submission;
    if (!(await tryToWithdraw(deps, submission))) return changed;
    // What was used stays on the page, so what repeats it needs no decision.
    if (!(submission.kind === 'suggestion' && wasUsed(submission)))
      await reopenDuplicates(deps.store, deps.keys, submission);
    return noBody();
  }),
);
