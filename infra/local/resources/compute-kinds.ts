import { arn, byName, type ResourceKind, type ResourceView } from './kind.ts';

const shortId = (view: Omit<ResourceView, 'name'>) => view.context.stableId(view.id, 10);
const withShortId = { generatedName: shortId, ref: byName };

/** Functions, event source mappings, HTTP APIs and schedules. */
export const computeKinds: Record<string, ResourceKind> = {
  'AWS::Lambda::Function': {
    nameProperty: 'FunctionName',
    generatedName: (view) =>
      `${`${view.stackName}-${view.logicalId}`.slice(0, 64 - view.context.suffix.length - 1)}-${view.context.suffix}`,
    ref: byName,
    attributes: { Arn: arn('lambda', 'function:{name}') },
  },
  'AWS::Lambda::EventSourceMapping': { ...withShortId, attributes: { Id: byName } },
  'AWS::ApiGatewayV2::Api': {
    ...withShortId,
    attributes: {
      ApiId: byName,
      ApiEndpoint: (view) => view.context.apiUrl(view.id),
    },
  },
  'AWS::ApiGatewayV2::Route': { ...withShortId, attributes: { RouteId: byName } },
  'AWS::ApiGatewayV2::Integration': { ...withShortId, attributes: { IntegrationId: byName } },
  'AWS::ApiGatewayV2::Authorizer': { ...withShortId, attributes: { AuthorizerId: byName } },
  'AWS::ApiGatewayV2::Stage': { nameProperty: 'StageName', ref: byName, attributes: {} },
  'AWS::Events::Rule': {
    nameProperty: 'Name',
    ref: byName,
    attributes: { Arn: arn('events', 'rule/{name}') },
  },
  'AWS::Scheduler::Schedule': {
    nameProperty: 'Name',
    ref: byName,
    attributes: { Arn: arn('scheduler', 'schedule/default/{name}') },
  },
};
