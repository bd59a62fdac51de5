import type { SQSRecord } from 'aws-lambda';
import { setting } from '../../shared/environment/settings.ts';
import { batchHandler } from '../../shared/messaging/partial-batch.ts';
import { ScreeningRequest } from '../../shared/messaging/screening-request.ts';
import { openStore } from '../../shared/storage/store.ts';
import { screenSubmission } from './screen-submission.ts';

const deps = { store: openStore(setting(process.env, 'TABLE_NAME')), now: () => new Date() };

export const handler = batchHandler<SQSRecord>(
  (record) => record.messageId,
  (records) =>
    Promise.allSettled(
      records.map(async (record) => screenSubmission(deps, ScreeningRequest.parse(JSON.parse(record.body)))),
    ),
);
