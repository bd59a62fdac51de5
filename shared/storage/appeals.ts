import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Case } from '../moderation/case.ts';
import type { Submission } from '../moderation/submission.ts';
import { caseWrite } from './cases.ts';
import { whenCondition } from './failures.ts';
import type { Store } from './store.ts';
import { submissionWrite } from './submissions.ts';

/**
 * Marks the submission as appealed and opens the case, in one transaction. Returns `false` when the submission or the
 * case no longer has the version given in `previous`.
 */
export function openAppealCase(
  store: Store,
  appeal: { next: Submission; opens: Case },
  previous: { submission: number; case: number | undefined },
): Promise<boolean> {
  return whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          submissionWrite(store, appeal.next, previous.submission),
          caseWrite(store, appeal.opens, previous.case),
        ],
      }),
    ),
  );
}
