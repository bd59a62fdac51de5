import {
  type HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { defined } from '../../shared/values/defined.ts';
import { acknowledge } from './acknowledge.ts';
import type { ServiceFunction } from './service-function.ts';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly access: string;
}

export interface RoutesProps {
  readonly api: HttpApi;
  readonly target: ServiceFunction;
  readonly routes: Record<string, Route>;
  /** The authorizer that admits staff. @default none: a staff route is an error */
  readonly staff?: IHttpRouteAuthorizer;
}

const verified =
  'The function verifies the token itself, because the gateway would refuse without a problem document (RFC 9457).';

const open: Record<string, string> = {
  all: 'Published content is public.',
  holder: 'The unguessable receipt in the path is the credential.',
  'signed-in': verified,
  author: verified,
};

/** The routes of one function. Staff routes use the authorizer. Each other route states why it has none. */
export class Routes extends Construct {
  constructor(scope: Construct, id: string, props: RoutesProps) {
    super(scope, id);
    const integration = new HttpLambdaIntegration('Integration', props.target);
    for (const [name, { method, path, access }] of Object.entries(props.routes)) {
      const reason = open[access];
      if (reason === undefined && props.staff === undefined)
        throw new Error(`${method} ${path} needs an authorizer`);
      const route = new HttpRoute(this, name, {
        httpApi: props.api,
        routeKey: HttpRouteKey.with(path, HttpMethod[method as keyof typeof HttpMethod]),
        integration,
        ...defined({ authorizer: reason === undefined && props.staff ? props.staff : undefined }),
      });
      if (reason !== undefined) acknowledge(route, 'AwsSolutions-APIG4', reason);
    }
  }
}
