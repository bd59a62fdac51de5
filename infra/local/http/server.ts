import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Invocation, InvokeResult } from '../contracts.ts';
import { defined } from '../defined.ts';
import { close, listen } from '../operation/ports.ts';
import type { ApiDefinition, ApiRoute } from './api.ts';
import type { Authorized } from './authorizer.ts';
import { readBody, tooLarge } from './body.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import { loggedPath } from './logged-path.ts';
import { requestEvent, splitUrl } from './request-event.ts';
import { answerOf, type HttpAnswer, internalError, jsonMessage } from './response.ts';
import { matchRoute } from './routes.ts';

/** One finished request, for the log and the cost of its invocation. */
export interface RequestRecord {
  method: string;
  /** The path to show in the log. */
  path: string;
  status: number;
  ms: number;
  routeKey?: string;
  invocation?: Invocation;
}

export interface ApiServer {
  port: number;
  /** Starts handling requests. Earlier requests wait for this call. */
  serve(api: ApiDefinition): void;
  stop(): Promise<void>;
}

interface ApiServerOptions {
  port: number;
  accountId: string;
  run(functionId: string, event: unknown): Promise<{ result: InvokeResult; invocation: Invocation }>;
  onRequest(record: RequestRecord): void;
}

/** Opens the port of an HTTP API before its definition is known, because the template needs the API's URL. */
export async function openApiServer(options: ApiServerOptions): Promise<ApiServer> {
  const definition = Promise.withResolvers<ApiDefinition>();
  const server = createServer((request, response) => {
    void definition.promise
      .then((api) => answer(api, options, request))
      .then(({ reply, record }) => {
        send(response, reply);
        options.onRequest(record);
      })
      .catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  const port = await listen(server, options.port);
  return { port, serve: definition.resolve, stop: () => close(server) };
}

async function answer(
  api: ApiDefinition,
  options: ApiServerOptions,
  request: IncomingMessage,
): Promise<{ reply: HttpAnswer; record: RequestRecord }> {
  const startedAt = performance.now();
  const method = request.method ?? 'GET';
  const [rawPath] = splitUrl(request.url ?? '/');
  const preflight = api.cors && preflightHeaders(api.cors, method, request.headers);
  const match = preflight === undefined ? matchRoute(api.routes, method, rawPath) : undefined;
  const outcome: Outcome =
    preflight === undefined
      ? await dispatch(api, options, request, match)
      : { reply: { status: 204, headers: preflight, body: Buffer.alloc(0) } };
  const cors = api.cors === undefined ? {} : corsHeaders(api.cors, request.headers);
  const own = Object.entries(outcome.reply.headers).filter(
    // When CORS is configured, API Gateway removes the integration's own CORS headers.
    ([name]) => api.cors === undefined || preflight !== undefined || !name.startsWith('access-control-'),
  );
  return {
    reply: { ...outcome.reply, headers: { ...Object.fromEntries(own), ...cors } },
    record: {
      method,
      path: loggedPath(rawPath, match?.route.routeKey.split(' ')[1], outcome.reply.status),
      status: outcome.reply.status,
      ms: performance.now() - startedAt,
      ...defined({ routeKey: match?.route.routeKey, invocation: outcome.invocation }),
    },
  };
}

interface Outcome {
  reply: HttpAnswer;
  invocation?: Invocation;
}

async function dispatch(
  api: ApiDefinition,
  options: ApiServerOptions,
  request: IncomingMessage,
  match: ReturnType<typeof matchRoute<ApiRoute>>,
): Promise<Outcome> {
  if (match === undefined) return { reply: jsonMessage(404, 'Not Found') };
  const body = await readBody(request);
  if (body === tooLarge) return { reply: jsonMessage(413, 'Request Entity Too Large') };
  const { route, pathParameters } = match;
  let authorized: Authorized | undefined;
  if (route.authorize !== undefined) {
    const verdict = await route.authorize(request.headers.authorization, route.scopes);
    if ('refused' in verdict) {
      const { status, message, challenge } = verdict.refused;
      return { reply: jsonMessage(status, message, { 'www-authenticate': challenge }) };
    }
    authorized = verdict.granted;
  }
  const event = requestEvent({
    request,
    body,
    routeKey: route.routeKey,
    pathParameters,
    ...defined({ authorized }),
    apiId: api.apiId,
    accountId: options.accountId,
    now: new Date(),
  });
  const timeout = new AbortController();
  const ran = await Promise.race([
    options.run(route.functionId, event),
    delay(route.timeoutSeconds * 1000, undefined, { signal: timeout.signal, ref: false }).catch(
      () => undefined,
    ),
  ]);
  timeout.abort();
  if (ran === undefined) return { reply: jsonMessage(503, 'Service Unavailable') };
  const { result, invocation } = ran;
  const reply = result.ok ? answerOf(result.value) : undefined;
  return { reply: reply ?? internalError, invocation };
}

function send(response: ServerResponse, reply: HttpAnswer): void {
  const bodiless = reply.status === 204 || reply.status === 304;
  for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value);
  if (!bodiless) response.setHeader('content-length', reply.body.length);
  response.writeHead(reply.status);
  response.end(bodiless ? undefined : reply.body);
}
