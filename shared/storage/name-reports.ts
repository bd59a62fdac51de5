import { type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { NameReportChange } from '../moderation/take-name-report.ts';
import { caseItem } from './case-items.ts';
import { caseWrite } from './cases.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { reportItem } from './report-items.ts';
import { expiresAfter } from './retention.ts';
import type { Store } from './store.ts';
import { itemFrom } from './submission-items.ts';
import { submissionWrite } from './submissions.ts';
import { keys } from './table.ts';

/** Writes a report about a name and its consequences. Returns `false` when the name or its case changed first. */
export function writeNameReport(store: Store, change: NameReportChange): Promise<boolean> {
  const { report, summary, next, previousVersion } = change;
  const put = (item: object): TransactWriteItem => ({
    Put: { TableName: store.table, Item: toItem(item), ConditionExpression: 'attribute_not_exists(pk)' },
  });
  const expiry = expiresAfter('report', report.at);
  const about = change.case;
  return whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          put(reportItem(report)),
          put({
            ...keys.caseReport(report.about, report.address),
            entity: 'case-report',
            ...summary,
            ...expiry,
          }),
          previousVersion === undefined ? put(itemFrom(next)) : submissionWrite(store, next, previousVersion),
          about.previousVersion === undefined
            ? put(caseItem(about.next))
            : caseWrite(store, about.next, about.previousVersion),
        ],
      }),
    ),
  );
}
