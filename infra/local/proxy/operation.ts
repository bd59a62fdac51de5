import type { MeteredCall } from '../contracts.ts';
import type { Credential } from './credential.ts';

export type Protocol = 'dynamodb' | 'streams' | 'sqs' | 's3' | 'query';

export interface Operation {
  protocol: Protocol;
  service: MeteredCall['service'];
  /** As in X-Amz-Target, such as `PutItem`. Empty for S3 and the query protocol. */
  name: string;
}

const targets: Record<string, Pick<Operation, 'protocol' | 'service'>> = {
  DynamoDB_20120810: { protocol: 'dynamodb', service: 'dynamodb' },
  DynamoDBStreams_20120810: { protocol: 'streams', service: 'dynamodb' },
  AmazonSQS: { protocol: 'sqs', service: 'sqs' },
};

/** Finds the operation by the X-Amz-Target header, else by the signing name. Undefined for an unsupported service. */
export function operationOf(target: string | undefined, credential: Credential): Operation | undefined {
  if (target) {
    const dot = target.indexOf('.');
    const known = targets[target.slice(0, dot)];
    return known && { ...known, name: target.slice(dot + 1) };
  }
  if (credential.service === 's3') return { protocol: 's3', service: 's3', name: '' };
  if (credential.service === 'sns' || credential.service === 'sts') {
    return { protocol: 'query', service: credential.service, name: '' };
  }
  return undefined;
}
