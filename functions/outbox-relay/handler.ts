import type { DynamoDBRecord } from 'aws-lambda';
import { setting } from '../../shared/environment/settings.ts';
import { batchHandler } from '../../shared/messaging/partial-batch.ts';
import { openQueues } from '../../shared/messaging/publisher.ts';
import { relay } from './relay.ts';

const deps = {
  queues: openQueues(),
  screeningUrl: setting(process.env, 'SCREENING_QUEUE_URL'),
  overdueUrl: setting(process.env, 'OVERDUE_QUEUE_URL'),
};

export const handler = batchHandler<DynamoDBRecord>(
  (record) => record.dynamodb?.SequenceNumber ?? '',
  (records) => relay(deps, records),
);
