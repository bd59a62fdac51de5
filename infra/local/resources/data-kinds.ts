import { arn, byName, type ResourceKind, type ResourceView } from './kind.ts';

/**
 * AWS has a host for each bucket. Here it is the path of the bucket at the proxy, which is where clients of the SDK send
 * requests to an endpoint that is an IP address.
 */
const bucketHost = (view: ResourceView) => `${new URL(view.context.proxyUrl).host}/${view.name}`;
const tableArn = arn('dynamodb', 'table/{name}');
const queueUrl = (view: ResourceView) => `${view.context.proxyUrl}/${view.context.accountId}/${view.name}`;
const secretArn = (view: ResourceView) =>
  `${arn('secretsmanager', 'secret:{name}')(view)}-${view.context.stableId(view.id, 6)}`;

/** Tables, queues, topics, buckets, secrets and parameters. */
export const dataKinds: Record<string, ResourceKind> = {
  'AWS::DynamoDB::Table': {
    nameProperty: 'TableName',
    ref: byName,
    attributes: { Arn: tableArn, StreamArn: (view) => `${tableArn(view)}/stream/local` },
  },
  'AWS::SQS::Queue': {
    nameProperty: 'QueueName',
    generatedName: (view) =>
      `${view.stackName}-${view.logicalId}-${view.context.suffix}${view.properties.flag('FifoQueue', false) ? '.fifo' : ''}`,
    ref: queueUrl,
    attributes: { Arn: arn('sqs'), QueueName: byName, QueueUrl: queueUrl },
  },
  'AWS::SNS::Topic': {
    nameProperty: 'TopicName',
    ref: arn('sns'),
    attributes: { TopicArn: arn('sns'), TopicName: byName },
  },
  'AWS::SNS::Subscription': { ref: byName, attributes: {} },
  'AWS::S3::Bucket': {
    nameProperty: 'BucketName',
    generatedName: (view) =>
      `${view.stackName}-${view.logicalId}`.toLowerCase().slice(0, 50).concat(`-${view.context.suffix}`),
    ref: byName,
    attributes: {
      Arn: (view) => `arn:aws:s3:::${view.name}`,
      DomainName: bucketHost,
      RegionalDomainName: bucketHost,
      DualStackDomainName: bucketHost,
      WebsiteURL: (view) => `${view.context.proxyUrl}/${view.name}`,
    },
  },
  'AWS::SecretsManager::Secret': {
    nameProperty: 'Name',
    ref: secretArn,
    attributes: { Id: secretArn },
  },
  'AWS::SSM::Parameter': {
    nameProperty: 'Name',
    ref: byName,
    attributes: {
      Type: (view) => view.properties.text('Type', 'String'),
      Value: (view) => view.properties.text('Value'),
    },
  },
};
