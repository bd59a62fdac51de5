import { arn, byName, type ResourceKind } from './kind.ts';

const unnamed: ResourceKind = { ref: byName, attributes: {} };

/** Kinds that grant permissions. Every call is checked against them. */
export const accessKinds: Record<string, ResourceKind> = {
  'AWS::IAM::Role': {
    nameProperty: 'RoleName',
    ref: byName,
    attributes: {
      Arn: arn('iam', 'role/{name}', 'global'),
      RoleId: (view) => `AROA${view.context.stableId(view.id, 16).toUpperCase()}`,
    },
  },
  'AWS::IAM::ManagedPolicy': {
    nameProperty: 'ManagedPolicyName',
    ref: arn('iam', 'policy/{name}', 'global'),
    attributes: { PolicyArn: arn('iam', 'policy/{name}', 'global') },
  },
  'AWS::IAM::Policy': { nameProperty: 'PolicyName', ref: byName, attributes: { Id: byName } },
  'AWS::Lambda::Permission': unnamed,
  'AWS::S3::BucketPolicy': unnamed,
  'AWS::SQS::QueuePolicy': unnamed,
};
