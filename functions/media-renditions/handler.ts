import { fileURLToPath } from 'node:url';
import type { SQSRecord } from 'aws-lambda';
import { batchHandler } from '../../shared/messaging/partial-batch.ts';
import { dependencies } from './dependencies.ts';
import { handleMessages } from './handle-messages.ts';

const deps = dependencies(process.env, fileURLToPath(new URL('.', import.meta.url)));

export const handler = batchHandler<SQSRecord>(
  (record) => record.messageId,
  (records) => handleMessages(deps, records),
);
