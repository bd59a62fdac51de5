import { defined } from '../defined.ts';
import { arn, byName, type ResourceKind } from './kind.ts';

const named = (nameProperty?: string, attributes: ResourceKind['attributes'] = {}): ResourceKind => ({
  ...defined({ nameProperty }),
  ref: byName,
  attributes,
});

/** Kinds that have names and attributes, so that other resources can refer to them, but do nothing locally. */
export const ignoredKinds: Record<string, ResourceKind> = {
  'AWS::CDK::Metadata': named(),
  'AWS::CloudWatch::Alarm': named('AlarmName', { Arn: arn('cloudwatch', 'alarm:{name}') }),
  'AWS::CloudWatch::CompositeAlarm': named('AlarmName', { Arn: arn('cloudwatch', 'alarm:{name}') }),
  'AWS::CloudWatch::Dashboard': named('DashboardName'),
  'AWS::Cognito::ManagedLoginBranding': named(undefined, { ManagedLoginBrandingId: byName }),
  'AWS::Cognito::UserPoolUICustomizationAttachment': named(),
  'AWS::KMS::Alias': named('AliasName'),
  'AWS::KMS::Key': named(undefined, { Arn: arn('kms', 'key/{name}'), KeyId: byName }),
  'AWS::Lambda::EventInvokeConfig': named(),
  'AWS::Logs::LogGroup': named('LogGroupName', { Arn: arn('logs', 'log-group:{name}:*') }),
  'AWS::Logs::MetricFilter': named('FilterName'),
  'AWS::SNS::TopicPolicy': named(),
};
