import { QueryCommand } from '@aws-sdk/client-dynamodb';
import type { LinkedDecision } from '../moderation/decision.ts';
import type { PastScreening } from '../moderation/replay.ts';
import type { CountedDecision } from '../moderation/transparency.ts';
import { defined } from '../values/defined.ts';
import { type DecisionItem, decisionFrom } from './decisions.ts';
import { fromItem, type Item, toItem } from './items.ts';
import { lists } from './lists.ts';
import type { Store } from './store.ts';
import { indexes, partsOf } from './table.ts';

interface LogItem extends DecisionItem {
  kind: PastScreening['kind'];
  audience: PastScreening['audience'];
}

/** A decision with its target. */
export interface LoggedDecision {
  decision: CountedDecision;
  screening: PastScreening;
  /** The signature of the text; absent when the text is a copy or too short. */
  signature?: Uint8Array;
}

const logged = (item: LogItem): LoggedDecision => loggedAs(item, decisionFrom(item));

const loggedAs = (item: LogItem, decision: LinkedDecision): LoggedDecision => ({
  decision: { ...decision, ...defined({ stars: item.stars }) },
  screening: {
    address: { person: partsOf(item.pk)[0] ?? '', item: partsOf(item.sk)[0] ?? '' },
    kind: item.kind,
    audience: item.audience,
    ...defined({ risks: decision.risks }),
    findings: decision.findings,
    outcome: item.outcome,
  },
  ...defined({ signature: item.signature }),
});

/** Lists the months (`2026-11`) between two moments, latest first. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  const month = new Date(`${to.slice(0, 7)}-01T00:00:00.000Z`);
  while (month.toISOString().slice(0, 7) >= from.slice(0, 7)) {
    months.push(month.toISOString().slice(0, 7));
    month.setUTCMonth(month.getUTCMonth() - 1);
  }
  return months;
}

/**
 * Lists the decisions from one moment (inclusive) to another (exclusive), newest first, at most `most`. Makes one
 * query for each month, so the caller limits how far back it reads.
 */
export async function decisionsBetween(
  store: Store,
  from: string,
  to: string,
  limit: number,
): Promise<LoggedDecision[]> {
  const found: LoggedDecision[] = [];
  for (const month of monthsBetween(from, to)) {
    let after: Item | undefined;
    do {
      const page = await store.client.send(
        new QueryCommand({
          TableName: store.table,
          IndexName: indexes.list.name,
          KeyConditionExpression: '#partition = :partition AND #sort BETWEEN :from AND :to',
          ExpressionAttributeNames: { '#partition': indexes.list.partition, '#sort': indexes.list.sort },
          ExpressionAttributeValues: toItem({
            ':partition': lists.decisions(month),
            ':from': from,
            ':to': to,
          }),
          ScanIndexForward: false,
          ...defined({ ExclusiveStartKey: after }),
        }),
      );
      found.push(...(page.Items ?? []).map((item) => logged(fromItem<LogItem>(item))));
      after = page.LastEvaluatedKey;
    } while (after && found.length < limit);
  }
  return found.slice(0, limit);
}
