import { arn, byName, type ResourceKind } from './kind.ts';

/** Cognito's kinds; one local issuer stands for every user pool. */
export const identityKinds: Record<string, ResourceKind> = {
  'AWS::Cognito::UserPool': {
    generatedName: (view) => `${view.world.region}_${view.world.stableId(view.id, 9)}`,
    ref: byName,
    attributes: {
      Arn: arn('cognito-idp', 'userpool/{name}'),
      UserPoolId: byName,
      ProviderURL: (view) => view.world.issuerUrl,
      ProviderName: (view) => `cognito-idp.${view.world.region}.amazonaws.com/${view.name}`,
    },
  },
  'AWS::Cognito::UserPoolClient': {
    generatedName: (view) => view.world.stableId(view.id, 26),
    ref: byName,
    attributes: { ClientId: byName, Name: (view) => view.properties.text('ClientName', view.logicalId) },
  },
  'AWS::Cognito::UserPoolDomain': {
    nameProperty: 'Domain',
    ref: byName,
    attributes: { CloudFrontDistribution: (view) => new URL(view.world.issuerUrl).host },
  },
  'AWS::Cognito::UserPoolGroup': { nameProperty: 'GroupName', ref: byName, attributes: {} },
};
