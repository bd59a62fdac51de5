import type { DynamoDBRecord } from 'aws-lambda';
import { now } from '../../shared/environment/clock.ts';
import { setting } from '../../shared/environment/settings.ts';
import { batchHandler } from '../../shared/messaging/partial-batch.ts';
import { keysFrom } from '../../shared/people/keys-from.ts';
import { openStore } from '../../shared/storage/store.ts';
import { projectRecords } from './project-records.ts';

const deps = {
  store: openStore(setting(process.env, 'TABLE_NAME')),
  keys: keysFrom(process.env, 'review'),
  now,
};

export const handler = batchHandler<DynamoDBRecord>(
  (record) => record.dynamodb?.SequenceNumber ?? '',
  (records) => projectRecords(deps, records),
);
