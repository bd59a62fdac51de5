import { arn, byName, type ResourceKind } from './kind.ts';

const named = (nameProperty?: string, attributes: ResourceKind['attributes'] = {}): ResourceKind => ({
  ...(nameProperty === undefined ? {} : { nameProperty }),
  ref: byName,
  attributes,
});

/** Kinds accepted by name that have no behaviour of their own on one machine. */
export const INERT_KINDS: Record<string, ResourceKind> = {
  'AWS::CDK::Metadata': named(),
  'AWS::CloudWatch::Alarm': named('AlarmName', { Arn: arn('cloudwatch', 'alarm:{name}') }),
  'AWS::CloudWatch::CompositeAlarm': named('AlarmName', { Arn: arn('cloudwatch', 'alarm:{name}') }),
  'AWS::CloudWatch::Dashboard': named('DashboardName'),
  'AWS::KMS::Alias': named('AliasName'),
  'AWS::Lambda::EventInvokeConfig': named(),
  'AWS::Lambda::Permission': named(),
  'AWS::Logs::LogGroup': named('LogGroupName', { Arn: arn('logs', 'log-group:{name}:*') }),
  'AWS::Logs::MetricFilter': named('FilterName'),
  'AWS::S3::BucketPolicy': named(),
  'AWS::SNS::Subscription': named(),
  'AWS::SNS::TopicPolicy': named(),
  'AWS::SQS::QueuePolicy': named(),
};
