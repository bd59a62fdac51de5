import { defined } from '../defined.ts';
import { attributesOf, leadingKeysOf } from './dynamodb-context.ts';
import type { Account, Requirement } from './requirement.ts';
import type { TableDirectory } from './table-directory.ts';

type Input = Record<string, unknown>;
type Entry = Input & { TableName?: string };

const transactActions: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

/**
 * The stream ARN used in templates and policies. It ends in `local`, not in the creation time, because templates are
 * resolved before the tables exist. DynamoDB Local's own stream ARNs also have the region `ddblocal`.
 */
export function localStreamArn(tableArn: string): string {
  return `${tableArn}/stream/local`;
}

const withoutResource = new Set([
  'ListTables',
  'ListStreams',
  'DescribeLimits',
  'DescribeEndpoints',
  'ListBackups',
]);

/**
 * The permissions that a DynamoDB or DynamoDB Streams call needs, according to the AWS Service Authorization Reference.
 */
export class DynamoDbRequirements {
  readonly #account: Account;
  readonly #tables: TableDirectory;

  constructor(account: Account, tables: TableDirectory) {
    this.#account = account;
    this.#tables = tables;
  }

  /** @param contextKeys the condition keys, in lower case, that the caller's policies use; only these are computed */
  async of(operation: string, input: Input, contextKeys: ReadonlySet<string>): Promise<Requirement[]> {
    if (withoutResource.has(operation)) return [need(operation, '*')];
    const stream = input.StreamArn ?? input.ShardIterator;
    if (typeof stream === 'string') return [need(operation, this.#streamArn(stream))];
    const parts = partsOf(operation, input);
    const needs = await Promise.all(
      parts.map(async ([action, entry]) => {
        const table = String(entry.TableName ?? '');
        const arn = this.#tableArn(table, entry.IndexName);
        const context = await this.#context(table, entry, contextKeys);
        if (input.TransactItems && contextKeys.has('dynamodb:enclosingoperation')) {
          context['dynamodb:EnclosingOperation'] = operation;
        }
        return { ...need(action, arn), context };
      }),
    );
    if (input.TransactItems) shareLeadingKeys(needs);
    return needs;
  }

  async #context(table: string, entry: Entry, keys: ReadonlySet<string>): Promise<Requirement['context']> {
    const context: Requirement['context'] = {};
    if (keys.has('dynamodb:attributes')) context['dynamodb:Attributes'] = attributesOf(entry);
    if (keys.has('dynamodb:leadingkeys')) {
      const { keys: own, indexes } = await this.#tables.shape(table);
      const index = indexes.find(({ name }) => name === entry.IndexName);
      context['dynamodb:LeadingKeys'] = leadingKeysOf(entry, (index?.keys ?? own)[0] ?? '');
    }
    for (const name of ['Select', 'ReturnValues', 'ReturnConsumedCapacity']) {
      const value = entry[name];
      if (keys.has(`dynamodb:${name.toLowerCase()}`) && typeof value === 'string')
        context[`dynamodb:${name}`] = value;
    }
    return context;
  }

  #tableArn(table: string, index: unknown): string {
    const { region, accountId } = this.#account;
    const arn = table.startsWith('arn:') ? table : `arn:aws:dynamodb:${region}:${accountId}:table/${table}`;
    return typeof index === 'string' ? `${arn}/index/${index}` : arn;
  }

  /** `text` is a stream ARN or a shard iterator; DynamoDB Local's iterators begin with the stream's ARN. */
  #streamArn(text: string): string {
    const table = /table\/([^/|]+)\/stream\//.exec(text)?.[1];
    return table === undefined ? '*' : localStreamArn(this.#tableArn(table, undefined));
  }
}

const need = (operation: string, resource: string): Requirement => ({
  action: `dynamodb:${operation}`,
  resource,
  context: {},
});

/** Checks every item of a transaction with the leading keys of all items, because AWS documents no narrower check. */
function shareLeadingKeys(needs: readonly Requirement[]): void {
  const all = needs.flatMap(({ context }) => context['dynamodb:LeadingKeys'] ?? []);
  const shared = [...new Set(all)].sort();
  for (const { context } of needs)
    if (context['dynamodb:LeadingKeys'] !== undefined) context['dynamodb:LeadingKeys'] = shared;
}

function partsOf(operation: string, input: Input): [string, Entry][] {
  if (Array.isArray(input.TransactItems)) {
    return (input.TransactItems as Record<string, Entry>[]).flatMap((item) =>
      Object.entries(item).map(([kind, entry]): [string, Entry] => [
        transactActions[kind] ?? operation,
        entry,
      ]),
    );
  }
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem') {
    return Object.entries((input.RequestItems ?? {}) as Record<string, Input>).map(([TableName, content]) => [
      operation,
      { TableName, ...(Array.isArray(content) ? { Requests: content } : content) },
    ]);
  }
  const statements = [input.Statement, ...listOf(input.Statements), ...listOf(input.TransactStatements)];
  const texts = statements.filter((text) => typeof text === 'string');
  if (texts.length > 0) return texts.map(partiql);
  return [[operation, input as Entry]];
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.map((one: Input) => one.Statement) : [];

/** `SELECT ... FROM "table"."index"`, `INSERT INTO table`, `UPDATE table`, `DELETE FROM table`. */
function partiql(statement: string): [string, Entry] {
  const [verb = 'Select'] = statement.trim().split(/\s/, 1);
  const name = /\b(?:from|into|update)\s+"?([\w.-]+?)"?(?:\."([\w.-]+)")?(?:\s|$)/i.exec(statement);
  const action = `PartiQL${verb.charAt(0).toUpperCase()}${verb.slice(1).toLowerCase()}`;
  return [action, { TableName: name?.[1] ?? '', ...defined({ IndexName: name?.[2] ? name[2] : undefined }) }];
}
