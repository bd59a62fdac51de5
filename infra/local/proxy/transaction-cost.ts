import { isDeepStrictEqual } from 'node:util';
import type { TableConsumption } from './consumption.ts';
import { itemBytes, type WireItem } from './item-size.ts';
import type { JsonClient } from './json-client.ts';
import type { IndexShape, TableDirectory, TableShape } from './table-directory.ts';

interface Part {
  kind: 'Put' | 'Update' | 'Delete' | 'ConditionCheck';
  table: string;
  key: WireItem;
  shape: TableShape;
  before: WireItem | undefined;
  after: WireItem | undefined;
}

type TransactItem = Partial<Record<Part['kind'], { TableName: string; Key?: WireItem; Item?: WireItem }>>;

const pick = (item: WireItem, names: string[]): WireItem =>
  Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));

const kilobytes = (item: WireItem | undefined): number =>
  item ? Math.max(1, Math.ceil(itemBytes(item) / 1024)) : 0;

const entryOf = (index: IndexShape, item: WireItem | undefined): WireItem | undefined => {
  if (!item || !index.keys.every((key) => key in item)) return undefined;
  return index.projected ? pick(item, index.projected) : item;
};

function indexUnits(index: IndexShape, part: Part): number {
  const before = entryOf(index, part.before);
  const after = entryOf(index, part.after);
  if (isDeepStrictEqual(before, after)) return 0;
  const moved = before && after && !isDeepStrictEqual(pick(before, index.keys), pick(after, index.keys));
  return moved ? kilobytes(before) + kilobytes(after) : Math.max(kilobytes(before), kilobytes(after));
}

/**
 * Computes the cost of TransactWriteItems from the items before and after it. DynamoDB Local 1.25 reports wrong figures:
 * the units of one item instead of the sum, doubled twice, and doubled units of indexes. DynamoDB bills two units per KB
 * of the larger image of every item, including condition checks. Indexes cost the same as outside a transaction. A replay
 * with the same token is billed as a transactional read. Source: developer guide, 'DynamoDB transactions', and figures
 * measured by paritysuite/dynamodb-conformance (pull request 67) and nubo-db/dynoxide (188).
 */
export class TransactionCost {
  readonly #client: JsonClient;
  readonly #tables: TableDirectory;

  constructor(client: JsonClient, tables: TableDirectory) {
    this.#client = client;
    this.#tables = tables;
  }

  /** Reads the items before the transaction. */
  async begin(input: Record<string, unknown>): Promise<Part[]> {
    const items = (input.TransactItems ?? []) as TransactItem[];
    const parts = await Promise.all(items.map((item) => this.#part(item)));
    const known = parts.filter((part) => part !== undefined);
    for (const [part, item] of await this.#images(known)) part.before = item;
    return known;
  }

  /** Computes the cost of the committed transaction. `replayed`: the same token had committed before. */
  async finish(parts: Part[], replayed: boolean): Promise<TableConsumption[]> {
    for (const part of parts) if (part.kind === 'ConditionCheck') part.after = part.before;
    const updated = parts.filter((part) => part.kind === 'Update');
    for (const [part, item] of await this.#images(updated)) part.after = item;
    const byTable = new Map<string, TableConsumption>();
    for (const part of parts) {
      const { table } = part;
      const sum = byTable.get(table) ?? { table, read: 0, write: 0, indexes: {} };
      byTable.set(table, sum);
      const size = Math.max(1, kilobytes(part.before), kilobytes(part.after));
      if (replayed) {
        sum.read += 2 * Math.ceil(size / 4);
        continue;
      }
      sum.write += 2 * size;
      for (const index of part.shape.indexes) {
        const units = indexUnits(index, part);
        if (units === 0) continue;
        sum.write += units;
        sum.indexes[index.name] = (sum.indexes[index.name] ?? 0) + units;
      }
    }
    return [...byTable.values()];
  }

  async #part(item: TransactItem): Promise<Part | undefined> {
    const [entry] = Object.entries(item) as [
      Part['kind'],
      { TableName: string; Key?: WireItem; Item?: WireItem },
    ][];
    if (!entry) return undefined;
    const [kind, { TableName, Key, Item }] = entry;
    const shape = await this.#tables.shape(TableName);
    const key = Key ?? pick(Item ?? {}, shape.keys);
    return {
      kind,
      table: TableName,
      key,
      shape,
      before: undefined,
      after: kind === 'Put' ? Item : undefined,
    };
  }

  async #images(parts: Part[]): Promise<[Part, WireItem | undefined][]> {
    if (parts.length === 0) return [];
    const requests: Record<string, { ConsistentRead: true; Keys: WireItem[] }> = {};
    for (const { table, key } of parts) {
      requests[table] ??= { ConsistentRead: true, Keys: [] };
      requests[table].Keys.push(key);
    }
    const { Responses } = await this.#client.call<{ Responses: Record<string, WireItem[]> }>(
      'DynamoDB_20120810.BatchGetItem',
      { RequestItems: requests },
    );
    return parts.map((part) => {
      const found = Responses[part.table]?.find((item) =>
        isDeepStrictEqual(pick(item, part.shape.keys), part.key),
      );
      return [part, found];
    });
  }
}
