import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Case } from '../moderation/case.ts';
import type { Submission } from '../moderation/submission.ts';
import { caseOpening } from './cases.ts';
import { whenCondition } from './failures.ts';
import type { Store } from './store.ts';
import { submissionWrite } from './submissions.ts';

/** Marks the submission as appealed and opens the case, in one transaction; `false` when the version has moved on. */
export const openAppealCase = (
  store: Store,
  appeal: { next: Submission; opens: Case },
  previousVersion: number,
): Promise<boolean> =>
  whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          submissionWrite(store, appeal.next, previousVersion),
          caseOpening(store, appeal.opens),
        ],
      }),
    ),
  );
