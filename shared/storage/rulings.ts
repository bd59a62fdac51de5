import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { Case } from '../moderation/case.ts';
import type { LinkedDecision } from '../moderation/decision.ts';
import type { AggregateChange } from '../moderation/judge.ts';
import type { NameChange } from '../moderation/name-change.ts';
import type { Strike } from '../moderation/strike.ts';
import type { Submission } from '../moderation/submission.ts';
import { aggregateUpdates } from './aggregates.ts';
import { besideCaseWrites } from './beside-cases.ts';
import { caseWrite } from './cases.ts';
import { decisionWrite, strikeWrite } from './decisions.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { nameWrites } from './name-changes.ts';
import type { Store } from './store.ts';
import { submissionWrite } from './submissions.ts';
import { keys } from './table.ts';

/** Everything that a person's decision, or its undoing, writes. */
export interface CaseSettlement {
  nextCase: Case;
  next: Submission;
  previous: { case: number; submission: number };
  decision: LinkedDecision;
  aggregates: AggregateChange[];
  strike?: Strike;
  lifts?: { item: string; sequence: number };
  name?: NameChange;
}

/**
 * Writes a person's decision in one transaction: case and submission on the condition of their versions, the decision
 * in its place, the counters, the name, and the strike given or lifted. `false` when anything changed meanwhile.
 */
export const settleCase = async (store: Store, settlement: CaseSettlement): Promise<boolean> => {
  const { nextCase, next, previous, decision, aggregates, strike, lifts } = settlement;
  const { person } = next.address;
  const naming = settlement.name ? await nameWrites(store, settlement.name) : [];
  return whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          caseWrite(store, nextCase, previous.case),
          ...besideCaseWrites(store, nextCase, decision.decidedAt),
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
};
