import { randomUUID } from 'node:crypto';
import { defined } from '../defined.ts';
import type { WireRecord } from './stream-record.ts';

/** Records that are no longer retried. */
export interface DiscardedBatch {
  condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
  functionArn: string;
  invocations: number;
  /** Absent when the function was not invoked, or reported failed items without throwing. */
  error?: { name: string; message: string } | undefined;
  shardId: string;
  streamArn: string;
  records: WireRecord[];
}

const time = (record: WireRecord | undefined): string =>
  new Date((record?.dynamodb.ApproximateCreationDateTime ?? 0) * 1000).toISOString();

/**
 * Creates the message for the on-failure destination. It tells the records' position in the stream, not their content
 * (developer guide, 'Retaining discarded records for a DynamoDB event source').
 */
export function discardedBatchMessage(batch: DiscardedBatch): Record<string, unknown> {
  const { records, invocations } = batch;
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn: batch.functionArn,
      condition: batch.condition,
      approximateInvokeCount: invocations,
    },
    ...defined({
      responseContext:
        invocations > 0
          ? {
              statusCode: 200,
              executedVersion: '$LATEST',
              ...defined({ functionError: batch.error && 'Unhandled' }),
            }
          : undefined,
    }),
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId: batch.shardId,
      startSequenceNumber: records[0]?.dynamodb.SequenceNumber,
      endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
      approximateArrivalOfFirstRecord: time(records[0]),
      approximateArrivalOfLastRecord: time(records.at(-1)),
      batchSize: records.length,
      streamArn: batch.streamArn,
    },
  };
}
