import { describe, expect, it } from 'vitest';
import type { RouteDefinition } from '../../shared/contract/route.ts';
import { apiRoutes, mediaRoutes } from '../../shared/contract/routes.ts';
import { inWords, resourcesOf } from './templates.ts';

const described = [...Object.values(apiRoutes), ...Object.values(mediaRoutes)];
const deployed = new Map(
  resourcesOf('AWS::ApiGatewayV2::Route').map(({ properties }) => [
    properties.RouteKey as string,
    properties,
  ]),
);
const keyOf = ({ method, path }: RouteDefinition): string => `${method} ${path}`;
const isOpen = ({ access }: RouteDefinition): boolean =>
  ['all', 'holder', 'signed-in', 'author'].includes(access);

describe('every route', () => {
  it('in the contract is deployed', () => {
    expect(described.map(keyOf).filter((key) => !deployed.has(key))).toEqual([]);
    expect(described.length).toBeGreaterThan(15);
  });

  it('that is not in the contract is a known catch-all route', () => {
    const keys = new Set(described.map(keyOf));
    expect([...deployed.keys()].filter((key) => !keys.has(key)).sort()).toEqual([
      'ANY /',
      'ANY /v1/{proxy+}',
      'ANY /{proxy+}',
    ]);
  });

  it.each(described.filter((route) => !isOpen(route)).map(keyOf))(
    'for staff has the JWT authorizer: %s',
    (key) => {
      const route = deployed.get(key);
      expect(route).toMatchObject({ AuthorizationType: 'JWT' });
      expect(inWords(route?.AuthorizerId)).toBe('ApiStaff');
    },
  );

  it('for everybody has no authorizer', () => {
    const closed = described
      .filter(isOpen)
      .filter((route) => deployed.get(keyOf(route))?.AuthorizationType !== 'NONE');
    expect(closed.map(keyOf)).toEqual([]);
  });
});

describe('the JWT authorizer', () => {
  it('accepts tokens of the user pool for its client', () => {
    const [authorizer] = resourcesOf('AWS::ApiGatewayV2::Authorizer');
    expect(authorizer?.properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
    });
    expect(authorizer?.properties.JwtConfiguration.Audience.map(inWords)).toEqual(['PeoplePoolBrowser']);
    expect(inWords(authorizer?.properties.JwtConfiguration.Issuer)).toBe('PeoplePool.ProviderURL');
  });
});

const loggedVariables = new Set(
  ['requestId', 'identity.sourceIp', 'requestTime', 'routeKey', 'status', 'protocol']
    .concat('responseLength', 'responseLatency')
    .map((name) => `$context.${name}`),
);

describe('the API', () => {
  it('is throttled and has an access log', () => {
    const [stage] = resourcesOf('AWS::ApiGatewayV2::Stage');
    expect(stage?.properties.DefaultRouteSettings).toMatchObject({ ThrottlingRateLimit: expect.any(Number) });
    expect(inWords(stage?.properties.AccessLogSettings.DestinationArn)).toBe('AccessLog');
  });

  it('logs the route key in place of the path, because a path may contain a receipt', () => {
    const [stage] = resourcesOf('AWS::ApiGatewayV2::Stage');
    const variables = String(stage?.properties.AccessLogSettings.Format).match(/\$context[\w.]*/g) ?? [];
    expect(variables).toContain('$context.routeKey');
    expect(variables.filter((name) => !loggedVariables.has(name))).toEqual([]);
  });
});
