import type { Model, Resource } from '../cloudformation/resource.ts';
import { defined } from '../defined.ts';
import { type Authorize, createAuthorizer } from './authorizer.ts';
import type { CorsRules } from './cors.ts';
import { parseRouteKey, type RoutePattern } from './routes.ts';

export interface ApiRoute extends RoutePattern {
  functionId: string;
  timeoutSeconds: number;
  scopes: string[];
  authorize?: Authorize;
}

/** An AWS::ApiGatewayV2::Api and its routes, with resolved values. */
export interface ApiDefinition {
  id: string;
  apiId: string;
  routes: ApiRoute[];
  cors?: CorsRules;
}

/**
 * @param now the current time in milliseconds since 1970, for the API's authorizers
 * @throws for an unsupported kind of route, integration, authorizer or stage
 */
export function defineApi(model: Model, api: Resource, now: () => number): ApiDefinition {
  const ownResources = (type: string): Resource[] =>
    model.ofType(type).filter(({ properties }) => properties.text('ApiId') === api.ref);
  if (api.properties.text('ProtocolType') !== 'HTTP')
    throw new Error(`${api.id}: only HTTP APIs are supported`);
  const stage = ownResources('AWS::ApiGatewayV2::Stage').find(({ ref }) => ref !== '$default');
  if (stage !== undefined) throw new Error(`${stage.id}: only the $default stage is supported`);
  const authorizers = new Map(
    ownResources('AWS::ApiGatewayV2::Authorizer').map((resource) => [
      resource.ref,
      jwtAuthorizer(resource, now),
    ]),
  );
  const integrations = new Map(
    ownResources('AWS::ApiGatewayV2::Integration').map((resource) => [
      resource.ref,
      integration(model, resource),
    ]),
  );
  return {
    id: api.id,
    apiId: api.ref,
    routes: ownResources('AWS::ApiGatewayV2::Route').map((route) =>
      defineRoute(route, integrations, authorizers),
    ),
    ...defined({ cors: api.properties.has('CorsConfiguration') ? corsRules(api) : undefined }),
  };
}

interface Integration {
  functionId: string;
  timeoutSeconds: number;
}

function defineRoute(
  route: Resource,
  integrations: Map<string, Integration>,
  authorizers: Map<string, Authorize>,
): ApiRoute {
  const { properties, id } = route;
  const integration = integrations.get(properties.text('Target').replace('integrations/', ''));
  if (integration === undefined) throw new Error(`${id}: the target is not an integration of its API`);
  const type = properties.text('AuthorizationType', 'NONE');
  if (type !== 'NONE' && type !== 'JWT')
    throw new Error(`${id}: authorization type ${type} is not supported`);
  const authorize = type === 'JWT' ? authorizers.get(properties.text('AuthorizerId')) : undefined;
  if (type === 'JWT' && authorize === undefined)
    throw new Error(`${id}: the authorizer is not one of its API`);
  return {
    ...parseRouteKey(properties.text('RouteKey')),
    ...integration,
    scopes: properties.texts('AuthorizationScopes'),
    ...defined({ authorize }),
  };
}

function integration(model: Model, resource: Resource): Integration {
  const { properties, id } = resource;
  const uri = properties.text('IntegrationUri');
  const arn = /functions\/(.+)\/invocations$/.exec(uri)?.[1] ?? uri;
  const target = model.byArn('AWS::Lambda::Function', arn);
  if (properties.text('IntegrationType') !== 'AWS_PROXY' || target === undefined)
    throw new Error(`${id}: only integrations with a function of the assembly are supported`);
  if (properties.text('PayloadFormatVersion', '2.0') !== '2.0')
    throw new Error(`${id}: only payload format 2.0 is supported`);
  return { functionId: target.id, timeoutSeconds: properties.number('TimeoutInMillis', 30_000) / 1000 };
}

function jwtAuthorizer({ properties, id }: Resource, now: () => number): Authorize {
  if (properties.text('AuthorizerType') !== 'JWT')
    throw new Error(`${id}: only JWT authorizers are supported`);
  const { Issuer, Audience } = properties.record('JwtConfiguration');
  const audiences = Array.isArray(Audience) ? Audience.map(String) : [];
  return createAuthorizer({ issuer: String(Issuer), audiences }, now);
}

function corsRules({ properties }: Resource): CorsRules {
  const rules = properties.record('CorsConfiguration');
  const texts = (key: string): string[] => {
    const value = rules[key];
    return Array.isArray(value) ? value.map(String) : [];
  };
  return {
    allowOrigins: texts('AllowOrigins'),
    allowMethods: texts('AllowMethods'),
    allowHeaders: texts('AllowHeaders'),
    exposeHeaders: texts('ExposeHeaders'),
    allowCredentials: rules.AllowCredentials === true,
    ...defined({ maxAge: rules.MaxAge === undefined ? undefined : Number(rules.MaxAge) }),
  };
}
