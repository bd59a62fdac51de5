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

/** Requests the consumed capacity by index for every call, and removes it from the response if the caller had not. */
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
    if (answer.status !== 200) return { answer, consumed: failedCondition(operation, input, text) };
    const output = JSON.parse(text) as Input;
    const reported = parseConsumption(output.ConsumedCapacity, reads.has(operation) ? 'read' : 'write');
    const consumed = transaction
      ? await this.#after(transaction, output, reported)
      : atLeastOneRead(operation, input, output, reported);
    return { answer: withRequestedDetail(output, input, answer, transaction && consumed), consumed };
  }

  /** The transaction is committed, so an error in computing its cost must not fail the call. */
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

  /** Reads the items before the transaction. An error is ignored here: DynamoDB itself rejects an invalid transaction. */
  async #before(input: Input): ReturnType<TransactionCost['begin']> {
    try {
      return await this.#transactions.begin(input);
    } catch {
      return [];
    }
  }
}

/** For a ClientRequestToken that had committed before, the response has only the capacity of reading the items. */
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

/** Reduces ConsumedCapacity in the response to the detail that the caller requested. */
function withRequestedDetail(
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

/** DynamoDB bills a Query without results as the smallest read. DynamoDB Local does not. */
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
 * A write whose condition fails costs one unit per KB of the existing item, at least one (developer guide, 'Condition
 * expressions'). The response does not contain the item's size, so items above 1 KB are under-counted.
 */
function failedCondition(operation: string, input: Input, text: string): TableConsumption[] {
  if (operation === 'TransactWriteItems' || !text.includes('ConditionalCheckFailedException')) return [];
  return [{ table: String(input.TableName), read: 0, write: 1, indexes: {} }];
}
