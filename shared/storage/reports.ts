import {
  GetItemCommand,
  QueryCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { Case } from '../moderation/case.ts';
import type { Report } from '../moderation/report.ts';
import type { ReportSummary } from '../moderation/reporter-record.ts';
import type { RequestFingerprint } from '../moderation/request-fingerprint.ts';
import type { ReportChange } from '../moderation/take-report.ts';
import type { Address } from '../people/sealing.ts';
import { defined } from '../values/defined.ts';
import { type Counted, sameChanges } from './aggregates.ts';
import { caseWrite } from './cases.ts';
import { whenCondition } from './failures.ts';
import { fromItem, toItem } from './items.ts';
import { type PackedContent, unpackWords } from './packed-content.ts';
import { reportItem } from './report-items.ts';
import { expiresAfter } from './retention.ts';
import type { Store } from './store.ts';
import { keys, partsOf, sortPrefixes } from './table.ts';

const maxReports = 200;

/** A report as it is stored in its reporter's partition. Its target is absent when the target's author was erased. */
export type StoredReport = Omit<Report, 'about'> & {
  about?: Address;
  appealed?: number;
  appealRequest?: RequestFingerprint;
};

/** Reads a report by its address. */
export async function readReport(store: Store, address: Address): Promise<StoredReport | undefined> {
  const { Item } = await store.client.send(
    new GetItemCommand({ TableName: store.table, Key: toItem(keys.report(address)), ConsistentRead: true }),
  );
  if (!Item) return undefined;
  const item = fromItem<Omit<StoredReport, 'text'> & { text?: PackedContent }>(Item);
  const { about, revision, text, appealed, appealRequest, request } = item;
  return {
    address,
    slug: item.slug,
    titleName: item.titleName,
    reason: item.reason,
    weight: item.weight,
    at: item.at,
    ...defined({
      revision,
      about,
      appealed,
      appealRequest,
      request,
      text: text === undefined ? undefined : unpackWords(text),
    }),
  };
}

type SummaryItem = ReportSummary & { pk: string; sk: string; entity: string; expiresAt: number };

/**
 * Lists at most 200 reports about a review, with their reporters. Their texts are stored in the reporters' partitions.
 */
export async function listReportSummaries(
  store: Store,
  about: Address,
): Promise<(ReportSummary & { report: Address })[]> {
  const { Items } = await store.client.send(
    new QueryCommand({
      TableName: store.table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
      ExpressionAttributeValues: toItem({ ':pk': keys.case(about).pk, ':prefix': sortPrefixes.report }),
      Limit: maxReports,
    }),
  );
  return (Items ?? []).map((entry) => {
    const { pk: _, sk, entity: __, expiresAt: ___, ...summary } = fromItem<SummaryItem>(entry);
    const [person = '', item = ''] = partsOf(sk);
    return { ...summary, report: { person, item } };
  });
}

/**
 * Writes a report and its consequences in one transaction. It neither reads nor writes the review, which may be long.
 * Returns `false` when the case changed, or when the visible text has changed since the counters were read
 * (`seen.changes`). The item of an urgent report is its own outbox entry: the stream sends it to the worker.
 */
export function writeReport(
  store: Store,
  change: ReportChange,
  seen: { review: Counted; changes: number | undefined },
): Promise<boolean> {
  const { report, summary, urgent } = change;
  const { address } = report;
  const put = (item: object): TransactWriteItem => ({
    Put: { TableName: store.table, Item: toItem(item), ConditionExpression: 'attribute_not_exists(pk)' },
  });
  const expiry = expiresAfter('report', report.at);
  return whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          put(reportItem(report, urgent)),
          put({ ...keys.caseReport(report.about, address), entity: 'case-report', ...summary, ...expiry }),
          caseWrite(store, change.case.next, change.case.previousVersion),
          sameChanges(store, seen.review, seen.changes),
        ],
      }),
    ),
  );
}

/**
 * Opens the case of a reporter's appeal and records the appeal on the report. Returns `false` when the case changed, the
 * report was already appealed or erased, or the review is gone.
 */
export function writeReporterAppeal(
  store: Store,
  address: Address,
  opens: Case,
  summary: RequestFingerprint,
  previousVersion: number | undefined,
): Promise<boolean> {
  return whenCondition(
    store.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          caseWrite(store, opens, previousVersion),
          {
            // The review's author may have been erased in the meantime. A new case would store their name again.
            ConditionCheck: {
              TableName: store.table,
              Key: toItem(keys.submission(opens.address)),
              ConditionExpression: 'attribute_exists(pk)',
            },
          },
          {
            Update: {
              TableName: store.table,
              Key: toItem(keys.report(address)),
              UpdateExpression: 'SET appealed = :decision, appealRequest = :request',
              ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(appealed)',
              ExpressionAttributeValues: toItem({ ':decision': opens.appeal?.decision, ':request': summary }),
            },
          },
        ],
      }),
    ),
  );
}
