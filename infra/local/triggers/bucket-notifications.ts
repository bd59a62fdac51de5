import type { Model, Resource } from '../cloudformation/resource.ts';
import { isRecord, type Properties } from '../cloudformation/values.ts';
import type { PolicyStatement } from '../contracts.ts';
import { resourcePolicies } from './resource-policies.ts';

/** A queue that gets a message for each object that is created in a bucket under a key with this prefix and suffix. */
export interface BucketNotification {
  /** `StackName/LogicalId` of the bucket. */
  id: string;
  bucket: string;
  queueUrl: string;
  /** Such as `s3:ObjectCreated:Put` or `s3:ObjectCreated:*`. */
  event: string;
  prefix: string;
  suffix: string;
}

const service = 's3.amazonaws.com';
const configurationName = 'NotificationConfiguration';
const supportedEvents = ['*', 'Put', 'Post', 'Copy', 'CompleteMultipartUpload'].map(
  (name) => `s3:ObjectCreated:${name}`,
);

/**
 * The notifications of the template's buckets.
 * @throws for a target other than a queue of the assembly, an event or filter that is not supported, and a queue to
 * which S3 may not send, as when CloudFormation creates the bucket
 */
export function defineBucketNotifications(model: Model): BucketNotification[] {
  return model.ofType('AWS::S3::Bucket').flatMap((bucket) => {
    const { id, properties } = bucket;
    const configuration = properties.record(configurationName);
    const unknown = Object.keys(configuration).find((name) => name !== 'QueueConfigurations');
    if (unknown !== undefined)
      throw new Error(`${id}: ${configurationName}.${unknown} is not supported, only QueueConfigurations`);
    const { QueueConfigurations: listed = [] } = configuration;
    if (!(Array.isArray(listed) && listed.every(isRecord)))
      throw new Error(`${id}: ${configurationName}.QueueConfigurations should be a list of objects`);
    return listed.map((one) => defineNotification(model, bucket, one));
  });
}

function defineNotification(model: Model, bucket: Resource, properties: Properties): BucketNotification {
  const { id } = bucket;
  const event = String(properties.Event);
  if (!supportedEvents.includes(event)) throw new Error(`${id}: notifications of ${event} are not supported`);
  const arn = String(properties.Queue);
  const queue = model.byArn('AWS::SQS::Queue', arn);
  if (queue === undefined) throw new Error(`${id}: the assembly has no queue ${arn}`);
  if (queue.properties.flag('FifoQueue', false))
    throw new Error(`${id}: S3 cannot send notifications to the FIFO queue ${queue.id}`);
  const statements = resourcePolicies(model)[arn] ?? [];
  if (!statements.some((statement) => allowsSending(statement, bucket)))
    throw new Error(`${id}: S3 has no permission to send to ${queue.id}`);
  return { id, bucket: bucket.name, queueUrl: queue.ref, event, ...filterOf(id, properties.Filter) };
}

function filterOf(id: string, filter: unknown): Pick<BucketNotification, 'prefix' | 'suffix'> {
  const found = { prefix: '', suffix: '' };
  const key = isRecord(filter) && isRecord(filter.S3Key) ? filter.S3Key : {};
  for (const { Name, Value } of Array.isArray(key.Rules) ? key.Rules.filter(isRecord) : []) {
    const name = String(Name).toLowerCase();
    if (name !== 'prefix' && name !== 'suffix')
      throw new Error(`${id}: the filter rule ${String(Name)} is not supported`);
    found[name] = String(Value);
  }
  return found;
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(String);

/** Whether a pattern of IAM, in which `*` stands for any text, matches. */
const matches = (pattern: string, text: string): boolean => {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === text;
  const last = rest.pop() ?? '';
  return text.startsWith(first) && text.endsWith(last) && rest.every((part) => text.includes(part));
};

/** Whether a statement of a queue's policy lets S3 send messages about a bucket. */
function allowsSending({ Effect, Principal, Action, Condition }: PolicyStatement, bucket: Resource): boolean {
  const principals = isRecord(Principal) ? listed(Principal.Service) : [];
  const actions = listed(Action).map((action) => action.toLowerCase());
  const values: Record<string, string> = {
    'aws:sourcearn': bucket.attribute('Arn'),
    'aws:sourceaccount': bucket.context.accountId,
  };
  return (
    Effect === 'Allow' &&
    principals.includes(service) &&
    (actions.includes('sqs:sendmessage') || actions.includes('sqs:*')) &&
    Object.values(Condition ?? {})
      .flatMap((one) => Object.entries(one))
      .every(([name, patterns]) => {
        const value = values[name.toLowerCase()];
        return value !== undefined && listed(patterns).some((pattern) => matches(pattern, value));
      })
  );
}
