import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { OpenCase } from '../moderation/case.ts';
import type { Decision } from '../moderation/decision.ts';
import type { Submission } from '../moderation/submission.ts';
import { type AggregateUpdate, aggregateUpdates } from './aggregates.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import type { Store } from './store.ts';
import { submissionWrite } from './submissions.ts';
import { indexes, keys, lists } from './table.ts';

/** A decided submission with everything that follows from the decision. */
export interface Settlement {
  next: Submission;
  previousVersion: number;
  decision: Decision;
  aggregates: AggregateUpdate[];
  opens?: OpenCase;
}

const decisionWrite = (store: Store, { next, decision }: Settlement): TransactWriteItem => ({
  Put: {
    TableName: store.table,
    Item: toItem({
      ...keys.decision(next.address, decision.revision, decision.decidedBy),
      entity: 'decision',
      ...decision,
      findings: JSON.stringify(decision.findings),
    }),
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

const caseWrite = (store: Store, next: Submission, opens: OpenCase): TransactWriteItem => ({
  Put: {
    TableName: store.table,
    Item: toItem({
      ...keys.case(next.address),
      entity: 'case',
      ...opens,
      [indexes.list.partition]: lists.cases('open'),
      [indexes.list.sort]: `${9 - opens.priority}#${opens.openedAt}`,
    }),
  },
});

/**
 * Writes a decision, the submission's new state, the aggregate and the case in one transaction. The decision of a
 * revision exists once, and the state has a version: together they make a redelivery a no-op. `false` when the
 * submission was decided or changed meanwhile.
 */
export const settle = (store: Store, settlement: Settlement): Promise<boolean> =>
  whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          submissionWrite(store, settlement.next, settlement.previousVersion),
          decisionWrite(store, settlement),
          ...aggregateUpdates(store, settlement.aggregates),
          ...(settlement.opens ? [caseWrite(store, settlement.next, settlement.opens)] : []),
        ],
      }),
    ),
  );
