import { defined } from '../defined.ts';

/** The capacity units that a call consumed on one table. The totals include the units of the indexes. */
export interface TableConsumption {
  table: string;
  read: number;
  write: number;
  indexes: Record<string, number>;
}

interface Arm {
  CapacityUnits?: number;
  ReadCapacityUnits?: number;
  WriteCapacityUnits?: number;
}

interface WireCapacity extends Arm {
  TableName: string;
  GlobalSecondaryIndexes?: Record<string, Arm>;
  LocalSecondaryIndexes?: Record<string, Arm>;
}

type Direction = 'read' | 'write';

/** Parses a response's ConsumedCapacity: one object, or a list with one per table. */
export function parseConsumption(wire: unknown, direction: Direction): TableConsumption[] {
  if (!wire) return [];
  const capacities = (Array.isArray(wire) ? wire : [wire]) as WireCapacity[];
  return capacities.map((capacity) => {
    const arms = { ...capacity.GlobalSecondaryIndexes, ...capacity.LocalSecondaryIndexes };
    const units = Object.entries(arms).map(([name, arm]) => [name, arm.CapacityUnits ?? 0] as const);
    const total = capacity.CapacityUnits ?? 0;
    return {
      table: capacity.TableName,
      read: direction === 'read' ? total : 0,
      write: direction === 'write' ? total : 0,
      indexes: Object.fromEntries(units.filter(([, amount]) => amount > 0)),
    };
  });
}

/** Formats a transaction's consumption as DynamoDB's ConsumedCapacity. `detail` is the request's ReturnConsumedCapacity. */
export function renderTransaction(consumed: TableConsumption[], detail: string): unknown[] {
  return consumed.map(({ table, read, write, indexes }) => {
    const arm = (units: number): Arm => ({
      CapacityUnits: units,
      ...(read > 0 ? { ReadCapacityUnits: units } : { WriteCapacityUnits: units }),
    });
    const total = { TableName: table, ...arm(read + write) };
    if (detail !== 'INDEXES') return total;
    const indexed = Object.values(indexes).reduce((sum, units) => sum + units, 0);
    const arms = Object.entries(indexes).map(([name, units]) => [name, arm(units)]);
    return {
      ...total,
      Table: arm(read + write - indexed),
      ...defined({ GlobalSecondaryIndexes: arms.length > 0 ? Object.fromEntries(arms) : undefined }),
    };
  });
}
