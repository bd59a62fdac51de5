import { queueName } from './queue-urls.ts';
import type { Account, Requirement } from './requirement.ts';

type Input = Record<string, unknown>;

const sqsBatches: Record<string, string> = {
  SendMessageBatch: 'SendMessage',
  DeleteMessageBatch: 'DeleteMessage',
  ChangeMessageVisibilityBatch: 'ChangeMessageVisibility',
};

/** The permission that an SQS call needs. Batch operations need that of the single operation. */
export function sqsRequirements(account: Account, operation: string, input: Input): Requirement[] {
  const name = typeof input.QueueUrl === 'string' ? queueName(input.QueueUrl) : input.QueueName;
  const resource = name ? `arn:aws:sqs:${account.region}:${account.accountId}:${String(name)}` : '*';
  return [{ action: `sqs:${sqsBatches[operation] ?? operation}`, resource, context: {} }];
}

/** The permission that a query-protocol call (SNS, STS) needs. */
export function queryRequirements(service: string, form: URLSearchParams): Requirement[] {
  const operation = form.get('Action') ?? '';
  if (operation === 'GetCallerIdentity') return [];
  const action = operation === 'PublishBatch' ? 'Publish' : operation;
  const resource = form.get('TopicArn') ?? form.get('TargetArn') ?? '*';
  return [{ action: `${service}:${action}`, resource, context: {} }];
}
