import type { DynamoDBRecord } from 'aws-lambda';
import { now } from '../../shared/environment/clock.ts';
import { setting } from '../../shared/environment/settings.ts';
import { batchHandler } from '../../shared/messaging/partial-batch.ts';
import { openQueues } from '../../shared/messaging/publisher.ts';
import { sendCardRemoval, sendCardRequest } from '../../shared/messaging/send-card-request.ts';
import { keysFrom } from '../../shared/people/keys-from.ts';
import { openStore } from '../../shared/storage/store.ts';
import type { ProjectorDependencies } from './dependencies.ts';
import { projectRecords } from './project-records.ts';

const queues = openQueues();
const picturesUrl = setting(process.env, 'PICTURES_QUEUE_URL');

const deps: ProjectorDependencies = {
  store: openStore(setting(process.env, 'TABLE_NAME')),
  keys: keysFrom(process.env, 'review'),
  now,
  requestCard: (request) => sendCardRequest(queues, picturesUrl, request),
  removeCardImages: (slug) => sendCardRemoval(queues, picturesUrl, slug),
};

export const handler = batchHandler<DynamoDBRecord>(
  (record) => record.dynamodb?.SequenceNumber ?? '',
  (records) => projectRecords(deps, records),
);
