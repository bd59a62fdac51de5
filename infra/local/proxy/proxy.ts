import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { AwsProxyOptions, Caller, CreatedObject, MeteredCall } from '../contracts.ts';
import { defined } from '../defined.ts';
import type { Answer } from './answer.ts';
import type { Authorizer } from './authorizer.ts';
import { awsErrors } from './aws-errors.ts';
import { type Call, eventSourceKey, type Outcome } from './call.ts';
import { type Credential, readCredential } from './credential.ts';
import { answerFaultRequest, faultsPath } from './fault-endpoint.ts';
import type { Faults } from './faults.ts';
import { readFormCredential } from './form-credential.ts';
import { answerJsonCall } from './json-route.ts';
import { operationOf } from './operation.ts';
import { proxyParts } from './proxy-parts.ts';
import { loadSimulator, unchecked } from './simulator.ts';
import { answerStreamedCall, corsHeaders } from './stream-route.ts';

export interface AwsProxy extends Pick<Authorizer, 'denied' | 'grantsUsed'> {
  /** `http://127.0.0.1:PORT`: the endpoint of every SDK client. */
  url: string;
  faults: Faults;
  /** Calls the listener after every call, once the response has been sent. Returns a function that removes the listener. */
  onCall(listener: (call: MeteredCall) => void): () => void;
  /** Calls the listener after every write to a table, before the response is sent. Returns a function that removes it. */
  onWrite(listener: (tableName: string) => void): () => void;
  /**
   * Calls the listener after every S3 call that created an object, and waits for it before the response is sent. Returns
   * a function that removes the listener.
   */
  onObject(listener: (created: CreatedObject) => Promise<void>): () => void;
  close(): Promise<void>;
}

const poller: Caller = { accessKeyId: eventSourceKey, statements: [], unrestricted: true };

/**
 * Starts the proxy for all SDK calls, on 127.0.0.1. It identifies the caller by its access key, checks the call against
 * the caller's policies, injects the configured faults, forwards the call and counts the capacity units.
 */
export async function startAwsProxy(options: AwsProxyOptions): Promise<AwsProxy> {
  const simulate = await loadSimulator();
  if (simulate === undefined) options.log?.(unchecked);
  const calls = new Set<(call: MeteredCall) => void>();
  const writes = new Set<(tableName: string) => void>();
  const objects = new Set<(created: CreatedObject) => Promise<void>>();
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return; // the caller closed the connection, for example because it was killed
      options.log?.(
        `proxy ${request.method} failed: ${error instanceof Error ? error.message : String(error)}`,
      );
      if (response.headersSent) response.destroy();
      else write(response, awsErrors.serverError('dynamodb'));
    });
  });
  server.keepAliveTimeout = 120_000;
  server.requestTimeout = 0;
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const created = async (object: CreatedObject): Promise<void> => {
    for (const listener of objects) await listener(object);
  };
  const parts = { ...proxyParts(options, url, simulate), created };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = performance.now();
    // The SDK corrects its clock by this header and retries calls that failed because of the difference.
    response.setHeader('date', new Date(parts.now()).toUTCString());
    const { headers, method = 'GET', url: path = '/' } = request;
    if (method === 'OPTIONS')
      return write(response, { status: 204, headers: corsHeaders, body: Buffer.alloc(0) });
    if (path === faultsPath) {
      const body = await buffer(request);
      return write(response, answerFaultRequest(parts.faults, options.callers, method, headers, body));
    }
    const target = headers['x-amz-target'];
    const signed = readCredential(headers, path);
    const streamed = target === undefined && signed !== undefined;
    const body = streamed ? undefined : await buffer(request);
    const credential = signed ?? (body && readFormCredential(headers['content-type'], body));
    const found = findCall(credential, typeof target === 'string' ? target : undefined, request);
    if ('status' in found) return write(response, found);
    const outcome =
      found.operation.protocol === 's3' || found.operation.protocol === 'query'
        ? await answerStreamedCall(parts, found, request, response, body)
        : await answerJsonCall(parts, found, body ?? (await buffer(request)));
    if (outcome.answer !== 'cut' && outcome.answer.status === 200) {
      for (const { table, write: units } of outcome.consumed ?? []) {
        if (units > 0) for (const listener of writes) listener(table);
      }
    }
    if (outcome.answer === 'cut') request.socket.destroy();
    else if (!response.headersSent) write(response, outcome.answer);
    const metered = meteredCall(found, outcome, request, startedAt, body?.length);
    for (const listener of calls) listener(metered);
  }

  function findCall(
    credential: Credential | undefined,
    target: string | undefined,
    request: IncomingMessage,
  ): Call | Answer {
    if (!credential) return awsErrors.missingToken(target ? 'dynamodb' : 's3');
    const operation = operationOf(target, credential);
    if (!operation) return awsErrors.unknownService();
    const { accessKeyId } = credential;
    const caller =
      options.callers.lookup(accessKeyId) ?? (accessKeyId === eventSourceKey ? poller : undefined);
    if (!caller) return awsErrors.unknownKey(operation.protocol);
    const { method = 'GET', url: path = '/', headers } = request;
    return { caller, operation, method, url: path, headers };
  }

  return {
    url,
    faults: parts.faults,
    denied: () => parts.authorizer.denied(),
    grantsUsed: () => parts.authorizer.grantsUsed(),
    onCall: (listener) => listen(calls, listener),
    onWrite: (listener) => listen(writes, listener),
    onObject: (listener) => listen(objects, listener),
    async close() {
      server.closeAllConnections();
      server.close();
      parts.close();
    },
  };
}

function listen<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) }).end(body);
}

function meteredCall(
  { caller, operation }: Call,
  { answer, action, consumed = [], streamedBytes, denied }: Outcome,
  request: IncomingMessage,
  startedAt: number,
  bytes: number | undefined,
): MeteredCall {
  const sum = (units: (one: (typeof consumed)[number]) => number): number =>
    consumed.reduce((total, one) => total + units(one), 0);
  const table = consumed.map((one) => one.table).join(',');
  const indexes = Object.assign({}, ...consumed.map((one) => one.indexes)) as Record<string, number>;
  return {
    accessKeyId: caller.accessKeyId,
    ...defined({ functionId: caller.functionId, invocationId: caller.invocationId }),
    service: operation.service,
    action,
    ...defined({ table: table || undefined }),
    readUnits: sum((one) => one.read),
    writeUnits: sum((one) => one.write),
    ...defined({ indexes: Object.keys(indexes).length > 0 ? indexes : undefined }),
    bytesIn: bytes ?? Number(request.headers['content-length'] ?? 0),
    bytesOut: streamedBytes ?? (answer === 'cut' ? 0 : answer.body.length),
    ms: performance.now() - startedAt,
    status: answer === 'cut' ? 0 : answer.status,
    ...defined({ denied: denied || undefined }),
  };
}
