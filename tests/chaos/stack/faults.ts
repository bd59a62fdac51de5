import type { FaultRule } from '../../../infra/local/proxy/fault-rules.ts';

const onTables = { service: 'dynamodb' };
const onQueues = { service: 'sqs' };

/** The faults that the AWS proxy injects while people write. They apply to functions and to pollers. */
export const faultRules: FaultRule[] = [
  { match: { action: 'dynamodb:TransactWriteItems' }, kind: 'drop-response', rate: 0.1 },
  { match: onTables, kind: 'drop-response', rate: 0.05 },
  { match: onQueues, kind: 'drop-response', rate: 0.07 },
  { match: onTables, kind: 'throttle', rate: 0.03 },
  { match: onQueues, kind: 'throttle', rate: 0.02 },
  { match: onTables, kind: 'transaction-conflict', rate: 0.04 },
  { match: {}, kind: 'server-error', rate: 0.01 },
  { match: {}, kind: 'drop-request', rate: 0.01 },
  { match: {}, kind: 'delay', rate: 0.05, ms: 60 },
  { match: { action: 'dynamodb:PutItem' }, kind: 'delay', rate: 0.05, ms: 400 },
  { match: onTables, kind: 'expired-iterator', rate: 0.01 },
  { match: onQueues, kind: 'duplicate-message', rate: 0.1 },
  { match: onQueues, kind: 'delay-message', rate: 0.05, ms: 1000 },
  { match: onQueues, kind: 'reorder-messages', rate: 0.3 },
];
