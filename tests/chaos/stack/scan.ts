import { type AttributeValue, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { LocalStack } from '../../../infra/local/stack.ts';
import type { StoredAggregate, StoredDecision, StoredSubmission } from '../check/outcome.ts';

type Row = Record<string, unknown> & { pk: string; sk: string };

const withoutPrefix = (key: string, prefix: string): string => key.slice(prefix.length);

const submissionIn = ({ pk, sk, listKey, ...rest }: Row): StoredSubmission => ({
  ...(rest as unknown as StoredSubmission),
  person: withoutPrefix(pk, 'PERSON#'),
  item: withoutPrefix(sk, 'SUBMISSION#'),
  listed: listKey !== undefined,
});

const decisionIn = ({ pk, sk, revision, outcome }: Row): StoredDecision => ({
  person: withoutPrefix(pk, 'PERSON#'),
  item: sk.split('#')[1] ?? '',
  revision: Number(revision),
  outcome: String(outcome),
});

const aggregateIn = ({ slug, audience, ...rest }: Row): StoredAggregate => ({
  slug: String(slug),
  audience: String(audience),
  counters: Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, number] => /^[saghx]\d+$/.test(entry[0])),
  ),
});

/** Scans the whole table with the operator's access key. */
export async function scanTable(stack: LocalStack) {
  const client = new DynamoDBClient({
    endpoint: stack.endpointUrl,
    region: stack.region,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'any' },
  });
  const [, TableName] = Object.entries(stack.resources).find(([id]) => id.startsWith('Table')) ?? [];
  const rows: Row[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName: TableName ?? '' }))
    rows.push(...Items.map((item: Record<string, AttributeValue>) => unmarshall(item) as Row));
  client.destroy();
  return {
    submissions: rows.filter(({ entity }) => entity === 'submission').map(submissionIn),
    decisions: rows.filter(({ entity }) => entity === 'decision').map(decisionIn),
    aggregates: rows.filter(({ entity }) => entity === 'aggregate').map(aggregateIn),
    cases: rows
      .filter(({ entity, state }) => entity === 'case' && state !== 'closed')
      .map(({ pk }) => pk.split('#').slice(1).join('/')),
  };
}
