import type { JsonClient } from './json-client.ts';

export interface IndexShape {
  name: string;
  keys: string[];
  /** The projected attributes. Undefined: all of them. */
  projected: string[] | undefined;
}

export interface TableShape {
  /** Partition key first. */
  keys: string[];
  indexes: IndexShape[];
}

interface Described {
  KeySchema: { AttributeName: string; KeyType: 'HASH' | 'RANGE' }[];
  IndexName: string;
  Projection: { ProjectionType: string; NonKeyAttributes?: string[] };
}

const keysOf = ({ KeySchema }: Pick<Described, 'KeySchema'>): string[] =>
  [...KeySchema].sort((a, b) => a.KeyType.localeCompare(b.KeyType)).map((key) => key.AttributeName);

/** Caches the keys and indexes of tables. */
export class TableDirectory {
  readonly #client: JsonClient;
  readonly #shapes = new Map<string, Promise<TableShape>>();

  constructor(client: JsonClient) {
    this.#client = client;
  }

  shape(table: string): Promise<TableShape> {
    const known = this.#shapes.get(table);
    if (known) return known;
    const described = this.#describe(table);
    this.#shapes.set(table, described);
    described.catch(() => this.#shapes.delete(table));
    return described;
  }

  forget(table: string): void {
    this.#shapes.delete(table);
  }

  async #describe(table: string): Promise<TableShape> {
    const { Table } = await this.#client.call<{
      Table: Described & { GlobalSecondaryIndexes?: Described[]; LocalSecondaryIndexes?: Described[] };
    }>('DynamoDB_20120810.DescribeTable', { TableName: table });
    const keys = keysOf(Table);
    const described = [...(Table.GlobalSecondaryIndexes ?? []), ...(Table.LocalSecondaryIndexes ?? [])];
    const indexes = described.map((index) => ({
      name: index.IndexName,
      keys: keysOf(index),
      projected:
        index.Projection.ProjectionType === 'ALL'
          ? undefined
          : [...keys, ...keysOf(index), ...(index.Projection.NonKeyAttributes ?? [])],
    }));
    return { keys, indexes };
  }
}
