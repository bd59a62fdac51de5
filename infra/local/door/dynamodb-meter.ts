import { type Answer, jsonAnswer } from './answer.ts';
import { parseConsumption, renderTransaction, type TableConsumption } from './consumption.ts';
import type { TransactionCost } from './transaction-cost.ts';

const reads = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactGetItems']);
const writes = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems']);

type Input = Record<string, unknown>;

export interface Metered {
  answer: Answer;
  consumed: TableConsumption[];
}

/** Asks DynamoDB for the capacity by index, and hides it again from a caller who had not asked. */
export class DynamoDbMeter {
  readonly #transactions: TransactionCost;

  constructor(transactions: TransactionCost) {
    this.#transactions = transactions;
  }

  async call(
    operation: string,
    input: Input,
    body: Buffer,
    forward: (body: Buffer) => Promise<Answer>,
  ): Promise<Metered> {
    if (!reads.has(operation) && !writes.has(operation)) return { answer: await forward(body), consumed: [] };
    const transaction = operation === 'TransactWriteItems' ? await this.#before(input) : undefined;
    const answer = await forward(askForIndexes(input, body));
    const text = answer.body.toString('utf8');
    if (answer.status !== 200) return { answer, consumed: refusedWrite(operation, input, text) };
    const output = JSON.parse(text) as Input;
    const reported = parseConsumption(output.ConsumedCapacity, reads.has(operation) ? 'read' : 'write');
    const consumed = transaction
      ? await this.#after(transaction, output, reported)
      : atLeastOneRead(operation, input, output, reported);
    return { answer: present(output, input, answer, transaction && consumed), consumed };
  }

  /** What was committed is answered as such, whatever becomes of its price. */
  async #after(
    transaction: Awaited<ReturnType<TransactionCost['begin']>>,
    output: Input,
    reported: TableConsumption[],
  ): Promise<TableConsumption[]> {
    try {
      const priced = await this.#transactions.finish(transaction, isReplay(output));
      return priced.length > 0 ? priced : reported;
    } catch {
      return reported;
    }
  }

  /** A transaction that cannot be looked at beforehand is left to DynamoDB to refuse. */
  async #before(input: Input): ReturnType<TransactionCost['begin']> {
    try {
      return await this.#transactions.begin(input);
    } catch {
      return [];
    }
  }
}

/** The answer to a token that had committed before tells what reading the items took. */
const isReplay = (output: Input): boolean =>
  ([output.ConsumedCapacity].flat() as Input[]).some((one) => one?.WriteCapacityUnits === undefined);

function askForIndexes(input: Input, body: Buffer): Buffer {
  if (input.ReturnConsumedCapacity === 'INDEXES') return body;
  if (input.ReturnConsumedCapacity !== undefined || Object.keys(input).length === 0) {
    return Buffer.from(JSON.stringify({ ...input, ReturnConsumedCapacity: 'INDEXES' }));
  }
  const start = body.indexOf(0x7b) + 1;
  return Buffer.concat([Buffer.from('{"ReturnConsumedCapacity":"INDEXES",'), body.subarray(start)]);
}

function present(
  output: Input,
  input: Input,
  answer: Answer,
  transaction: TableConsumption[] | undefined,
): Answer {
  const detail = input.ReturnConsumedCapacity;
  if (detail !== 'INDEXES' && detail !== 'TOTAL') {
    delete output.ConsumedCapacity;
  } else if (transaction) {
    output.ConsumedCapacity = renderTransaction(transaction, detail);
  } else if (detail === 'TOTAL') {
    const totals = [output.ConsumedCapacity].flat() as Input[];
    for (const total of totals) {
      for (const arm of ['Table', 'GlobalSecondaryIndexes', 'LocalSecondaryIndexes']) delete total[arm];
    }
  }
  const requestId = answer.headers['x-amzn-requestid'];
  return jsonAnswer(200, output, requestId ? { 'x-amzn-requestid': requestId } : {});
}

/** DynamoDB bills a Query that finds nothing for its smallest read; DynamoDB Local does not. */
function atLeastOneRead(
  operation: string,
  input: Input,
  output: Input,
  consumed: TableConsumption[],
): TableConsumption[] {
  const [only] = consumed;
  if (operation !== 'Query' || !only || only.read > 0 || output.ScannedCount !== 0) return consumed;
  const units = input.ConsistentRead === true ? 1 : 0.5;
  const index = typeof input.IndexName === 'string' ? { [input.IndexName]: units } : {};
  return [{ ...only, read: units, indexes: index }];
}

/**
 * A write refused by its condition still costs: one unit per KB of the item as it stands, at least one (developer
 * guide, 'Condition expressions'). The answer does not tell the item's size, so larger ones are under-counted.
 */
function refusedWrite(operation: string, input: Input, text: string): TableConsumption[] {
  if (operation === 'TransactWriteItems' || !text.includes('ConditionalCheckFailedException')) return [];
  return [{ table: String(input.TableName), read: 0, write: 1, indexes: {} }];
}
