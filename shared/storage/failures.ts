import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { asServiceError, ChangedMeanwhile, ServiceBusy } from '../environment/service-errors.ts';

/** Thrown when a condition of a write did not hold. */
export class ConditionFailed extends ChangedMeanwhile {
  /** For each write of the transaction, in order: whether its condition failed. */
  readonly refused: readonly boolean[];
  /** The existing item, if a single write asked DynamoDB to return it. */
  readonly existing: Record<string, AttributeValue> | undefined;

  constructor(cause: unknown, refused: readonly boolean[], existing?: Record<string, AttributeValue>) {
    super('It', { cause });
    this.refused = refused;
    this.existing = existing;
  }
}

const service = 'DynamoDB';
const storageError = (error: unknown): Error => {
  if (error instanceof ConditionalCheckFailedException) return new ConditionFailed(error, [true], error.Item);
  if (!(error instanceof TransactionCanceledException)) return asServiceError(error, service);
  const refused = error.CancellationReasons?.map(({ Code }) => Code === 'ConditionalCheckFailed');
  return refused?.includes(true) ? new ConditionFailed(error, refused) : new ServiceBusy(service, error);
};

/** Makes a client throw `ConditionFailed`, `ServiceBusy` and `ServiceFailed` instead of the SDK's errors. */
export function withStorageErrors(client: DynamoDBClient): DynamoDBClient {
  client.middlewareStack.add(
    (next) => async (call) => {
      try {
        return await next(call);
      } catch (error) {
        throw storageError(error);
      }
    },
    // This step runs outside the SDK's retries, so that only the final error is converted.
    { step: 'initialize', priority: 'high' },
  );
  return client;
}

/** Runs a conditional write. Returns `false` when its condition did not hold and throws every other failure. */
export async function whenCondition(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}

/**
 * Runs a transaction. Returns the indexes of the writes whose conditions did not hold, none when it was written, and
 * throws every other failure.
 */
export async function failedConditions(transaction: Promise<unknown>): Promise<number[]> {
  try {
    await transaction;
    return [];
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    return error.refused.flatMap((refused, index) => (refused ? [index] : []));
  }
}
