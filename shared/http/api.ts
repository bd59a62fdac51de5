import router from '@middy/http-router';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Refusal, refuse } from '../contract/refusal.ts';
import type { RouteDefinition } from '../contract/route.ts';
import { lambdaHandler } from '../environment/lambda-handler.ts';
import { ChangedMeanwhile, ServiceBusy } from '../environment/service-errors.ts';
import { problemResponse } from './problem-response.ts';
import { transportHeaders } from './transport-headers.ts';

type Method = RouteDefinition['method'];

export type ApiEvent = APIGatewayProxyEventV2;
export type ApiResponse = APIGatewayProxyStructuredResultV2;

/** The function that answers the requests of one route. `key` is the route's key, such as `GET /v1/titles/{slug}`. */
export interface Endpoint<Deps, Key extends string = never> {
  (event: ApiEvent, deps: Deps): Promise<ApiResponse>;
  key?: Key;
}

/** Loads an endpoint at its first request, so that a cold start loads only what every request needs. */
type EndpointLoader<Deps, Key extends string> = () => Promise<{ default: Endpoint<Deps, Key> }>;

/** The loaders of all endpoints by route key. Leaving out a route is a type error. */
export type Endpoints<Keys extends string, Deps> = { [Key in Keys]: EndpointLoader<Deps, Key> };

const refusalFor = (error: unknown): Refusal => {
  if (error instanceof ChangedMeanwhile)
    return refuse('changed-meanwhile', { detail: error.message, cause: error });
  if (error instanceof ServiceBusy) return refuse('try-again', { retryAfter: 1, cause: error });
  return refuse('internal', { cause: error });
};

const problemJson = {
  onError: async (request: { error: Error | null; response: unknown }) => {
    request.response = await problemResponse(refusalFor(request.error));
  },
};

/** Adds the transport headers. It runs last, both for answers and for problem documents. */
const withTransportHeaders = (request: { response: ApiResponse | null }) => {
  if (request.response) request.response.headers = { ...transportHeaders, ...request.response.headers };
};
const everyAnswer = { after: withTransportHeaders, onError: withTransportHeaders };

async function loaded<Deps>(key: string, load: EndpointLoader<Deps, never>): Promise<Endpoint<Deps, never>> {
  const { default: endpoint } = await load();
  if (endpoint.key !== undefined && endpoint.key !== key)
    throw new Error(`the endpoint of ${String(endpoint.key)} is registered for the route ${key}`);
  return endpoint;
}

/** Builds the handler of an HTTP function: it routes requests to endpoints and turns errors into problem+json. */
export function httpApi<Keys extends string, Deps>(endpoints: Endpoints<Keys, Deps>, deps: Deps) {
  const entries = Object.entries(endpoints) as [string, EndpointLoader<Deps, never>][];
  return lambdaHandler<ApiEvent, ApiResponse>()
    .use(everyAnswer)
    .use(problemJson)
    .handler(
      router<ApiEvent, ApiResponse>({
        routes: entries.map(([key, load]) => {
          const [method = '', path = ''] = key.split(' ');
          return {
            method: method as Method,
            path,
            handler: async (event: ApiEvent) => (await loaded(key, load))(event, deps),
          };
        }),
        notFoundResponse: () => problemResponse(refuse('route-not-found')),
      }),
    );
}
