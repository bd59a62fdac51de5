import type { Model, Resource } from '../cloudformation/resource.ts';
import type { MessagingServer } from './server.ts';

const queueAttributeNames = [
  'VisibilityTimeout',
  'DelaySeconds',
  'MaximumMessageSize',
  'MessageRetentionPeriod',
  'ReceiveMessageWaitTimeSeconds',
  'FifoQueue',
  'ContentBasedDeduplication',
];

/**
 * Creates the queues, topics, subscriptions and buckets of the template that do not exist yet. Messages of existing queues
 * that were in flight become visible again immediately, because their receivers ended with the previous run.
 */
export function createMessaging({ stores }: MessagingServer, model: Model, region: string): void {
  for (const queue of model.ofType('AWS::SQS::Queue')) ensureQueue(stores.sqsStore, queue);
  for (const topic of model.ofType('AWS::SNS::Topic'))
    if (stores.snsStore.getTopic(topic.ref) === undefined)
      stores.snsStore.createTopic(topic.name, undefined, undefined, region);
  for (const subscription of model.ofType('AWS::SNS::Subscription')) {
    const { properties } = subscription;
    if (properties.text('Protocol') === 'sqs')
      stores.snsStore.subscribe(properties.text('TopicArn'), 'sqs', properties.text('Endpoint'), {
        RawMessageDelivery: String(properties.flag('RawMessageDelivery', false)),
      });
  }
  for (const bucket of model.ofType('AWS::S3::Bucket'))
    if (stores.s3Store.getBucketType(bucket.name) === undefined) stores.s3Store.createBucket(bucket.name);
}

function ensureQueue(store: MessagingServer['stores']['sqsStore'], queue: Resource): void {
  const attributes = queueAttributes(queue);
  const stored = store.getQueueByName(queue.name);
  if (stored === undefined) {
    store.createQueue(queue.name, queue.ref, queue.attribute('Arn'), attributes);
    return;
  }
  stored.setAttributes(attributes);
  // The stored URL contains the port of the previous run.
  Object.assign(stored, { url: queue.ref });
  for (const { receiptHandle } of stored.inspectMessages().inflight)
    stored.changeVisibility(receiptHandle, 0);
}

function queueAttributes(queue: Resource): Record<string, string> {
  const { properties } = queue;
  const plain = queueAttributeNames
    .filter((name) => properties.has(name))
    .map((name) => [name, String(queue.raw[name])]);
  const redrive = properties.has('RedrivePolicy')
    ? [['RedrivePolicy', JSON.stringify(properties.record('RedrivePolicy'))]]
    : [];
  return Object.fromEntries([...plain, ...redrive]);
}
