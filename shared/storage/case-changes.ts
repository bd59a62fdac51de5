import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { CaseChange } from '../moderation/case-change.ts';
import { aggregateUpdates } from './aggregates.ts';
import { casePartWrites } from './case-parts.ts';
import { caseWrite } from './cases.ts';
import { decisionWrite, strikeWrite } from './decisions.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { nameWrites } from './name-changes.ts';
import type { Store } from './store.ts';
import { submissionWrite } from './submissions.ts';
import { keys } from './table.ts';

/**
 * Writes a moderator's decision in one transaction: the case and the submission if their versions are unchanged, the
 * decision, the counters, the name, and the strike that is added or removed. Returns `false` when the case or the
 * submission has changed.
 */
export async function writeCaseChange(store: Store, change: CaseChange): Promise<boolean> {
  const { nextCase, next, previous, decision, aggregates, strike, lifts } = change;
  const { person } = next.address;
  const naming = change.name ? await nameWrites(store, change.name) : [];
  return whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          caseWrite(store, nextCase, previous.case),
          ...casePartWrites(store, nextCase, decision.decidedAt),
          submissionWrite(store, next, previous.submission),
          decisionWrite(store, next, decision),
          ...aggregateUpdates(store, aggregates),
          ...naming,
          ...(strike ? [strikeWrite(store, person, strike)] : []),
          ...(lifts
            ? [
                {
                  Delete: {
                    TableName: store.table,
                    Key: toItem(keys.strike({ person, item: lifts.item }, lifts.sequence)),
                  },
                },
              ]
            : []),
        ],
      }),
    ),
  );
}
