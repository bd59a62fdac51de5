import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Case } from '../moderation/case.ts';
import { followingCase } from '../moderation/new-case.ts';
import type { Submission } from '../moderation/submission.ts';
import { caseWrite, readCase } from './cases.ts';
import { whenCondition } from './failures.ts';
import { changed, retryOnConflict } from './retry-on-conflict.ts';
import type { Store } from './store.ts';
import { changeSubmission, submissionWrite } from './submissions.ts';

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

/**
 * Writes what follows from screening the text of an appeal to the editors: the suggestion's next version and the case, if one
 * is opened. Returns `false` when the suggestion itself has changed.
 * @throws ChangedMeanwhile when the case kept changing
 */
export function writeAppealScreening(
  store: Store,
  { address, version }: Submission,
  screened: () => { next: Submission; opens?: Case },
): Promise<boolean> {
  const tried: (number | undefined)[] = [];
  return retryOnConflict('The case', async () => {
    const { next, opens } = screened();
    if (opens === undefined)
      return changeSubmission(store, { next, previousVersion: version, aggregates: [] });
    const earlier = await readCase(store, address);
    if (tried.includes(earlier?.version)) return false;
    tried.push(earlier?.version);
    const continued = followingCase(opens, earlier);
    const previous = { submission: version, case: earlier?.version };
    return (await openAppealCase(store, { next, opens: continued }, previous)) ? true : changed;
  });
}
