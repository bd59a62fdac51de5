import { arn, byName, type ResourceKind } from './kind.ts';

/** The kinds of Cognito. One local issuer stands in for every user pool. */
export const identityKinds: Record<string, ResourceKind> = {
  'AWS::Cognito::UserPool': {
    generatedName: (view) => `${view.context.region}_${view.context.stableId(view.id, 9)}`,
    ref: byName,
    attributes: {
      Arn: arn('cognito-idp', 'userpool/{name}'),
      UserPoolId: byName,
      ProviderURL: (view) => view.context.issuerUrl,
      ProviderName: (view) => `cognito-idp.${view.context.region}.amazonaws.com/${view.name}`,
    },
  },
  'AWS::Cognito::UserPoolClient': {
    generatedName: (view) => view.context.stableId(view.id, 26),
    ref: byName,
    attributes: { ClientId: byName, Name: (view) => view.properties.text('ClientName', view.logicalId) },
  },
  'AWS::Cognito::UserPoolDomain': {
    nameProperty: 'Domain',
    ref: byName,
    attributes: { CloudFrontDistribution: (view) => new URL(view.context.issuerUrl).host },
  },
  'AWS::Cognito::UserPoolGroup': { nameProperty: 'GroupName', ref: byName, attributes: {} },
};
