import middy from '@middy/core';
import router from '@middy/http-router';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { reportFailure } from '../environment/report-failure.ts';
import { ChangedMeanwhile, ServiceBusy } from '../environment/service-errors.ts';
import { Problem, problemResponse } from './problem.ts';
import type { RouteDescription } from './routes.ts';
import { transportHeaders } from './transport-headers.ts';

export type ApiEvent = APIGatewayProxyEventV2;
export type ApiResponse = APIGatewayProxyStructuredResultV2;

/** One use case behind a route. */
export type Endpoint<Deps> = (event: ApiEvent, deps: Deps) => Promise<ApiResponse>;

/** A use case, loaded at its first request: a function's start pays for what every request needs, no more. */
export type EndpointLoader<Deps> = () => Promise<{ default: Endpoint<Deps> }>;

const asProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof ChangedMeanwhile)
    return new Problem(409, 'changed-meanwhile', `${error.message}; read it and try again`, { cause: error });
  if (error instanceof ServiceBusy)
    return new Problem(503, 'try-again', 'The service is busy; try again in a moment', {
      headers: { 'retry-after': '1' },
      cause: error,
    });
  return new Problem(500, 'internal', 'Something failed on our side', { cause: error });
};

const problemJson = {
  onError: (request: { error: Error | null; response: unknown }) => {
    const problem = asProblem(request.error);
    if (problem.status >= 500) reportFailure(problem.code, problem.cause);
    request.response = problemResponse(problem);
  },
};

/** Runs last: for answers and for problems alike. */
const withTransportHeaders = (request: { response: ApiResponse | null }) => {
  if (request.response) request.response.headers = { ...transportHeaders, ...request.response.headers };
};
const everyAnswer = { after: withTransportHeaders, onError: withTransportHeaders };

/** The handler of an HTTP function: routes of the table, each with its use case, errors as problem+json. */
export const httpApi = <Name extends string, Deps>(
  routes: Record<Name, RouteDescription>,
  endpoints: Record<Name, EndpointLoader<Deps>>,
  deps: Deps,
) =>
  middy<ApiEvent, ApiResponse>({ timeoutEarlyInMillis: 0 })
    .use(everyAnswer)
    .use(problemJson)
    .handler(
      router<ApiEvent, ApiResponse>({
        routes: (Object.keys(routes) as Name[]).map((name) => ({
          method: routes[name].method,
          path: routes[name].path,
          handler: async (event: ApiEvent) => (await endpoints[name]()).default(event, deps),
        })),
        notFoundResponse: () => {
          throw new Problem(404, 'route-not-found', 'There is nothing at this address');
        },
      }),
    );
