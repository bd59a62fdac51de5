import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { CreatedObject } from '../contracts.ts';
import { defined } from '../defined.ts';
import type { Authorizer } from './authorizer.ts';
import { awsErrors } from './aws-errors.ts';
import type { Call, Outcome } from './call.ts';
import { faultAfter, faultBefore } from './call-faults.ts';
import { createdObject } from './created-object.ts';
import { faultTarget } from './fault-target.ts';
import type { Faults } from './faults.ts';
import { queryRequirements } from './messaging-requirements.ts';
import { hasObjectConditions, underObjectConditions } from './object-conditions.ts';
import { presignedFault } from './presigned.ts';
import type { Requirement } from './requirement.ts';
import { s3Requirements } from './s3-requirements.ts';
import { hopByHop, type Upstream } from './upstream.ts';

export interface StreamRouteParts {
  authorizer: Authorizer;
  faults: Faults;
  messaging: Upstream;
  now: () => number;
  /** Is called before the response to a call that created an object. */
  created: (object: CreatedObject) => Promise<void>;
}

/** Browsers upload with presigned URLs from the pages' origin to the proxy's, which is another origin. */
export const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, PUT, POST, DELETE',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': 'ETag, x-amz-request-id',
};

const notForwarded = new Set([...hopByHop, 'host', 'expect']);

const forwarded = (headers: IncomingMessage['headers']): [string, string | string[]][] =>
  Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || notForwarded.has(name) ? [] : [[name, value]],
  );

const deletedKeys = (xml: string): string[] =>
  [...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => key);

function requirementsOf(call: Call, body: Buffer | undefined): Requirement[] {
  if (call.operation.protocol === 'query') {
    return queryRequirements(call.operation.service, new URLSearchParams(body?.toString('utf8')));
  }
  return s3Requirements(call.method, call.url, call.headers, deletedKeys(body?.toString('utf8') ?? ''));
}

/**
 * Handles an S3, SNS or STS call. S3 bodies are streamed in both directions, so the response is written here, and the
 * outcome of a forwarded call has an empty body.
 */
export async function answerStreamedCall(
  parts: StreamRouteParts,
  call: Call,
  request: IncomingMessage,
  response: ServerResponse,
  read?: Buffer,
): Promise<Outcome> {
  const { protocol } = call.operation;
  const { secretAccessKey } = call.caller;
  if (protocol === 's3' && secretAccessKey !== undefined) {
    const fault = presignedFault(call, secretAccessKey, parts.now());
    if (fault) return { answer: fault, action: 's3:Presigned', denied: true };
  }
  const small = protocol === 'query' || new URL(call.url, 'http://proxy').searchParams.has('delete');
  const buffered = read ?? (small ? await buffer(request) : undefined);
  const needs = requirementsOf(call, small ? buffered : undefined);
  const action = needs[0]?.action ?? `${call.operation.service}:Unknown`;
  const denial = await parts.authorizer.check(call.caller, needs);
  if (denial) return { answer: awsErrors.accessDenied(protocol, denial.message), action, denied: true };
  const target = faultTarget(call, action);
  const early = parts.faults.active ? await faultBefore(parts.faults, call, target, {}) : undefined;
  if (early) return { answer: early, action };
  if (!hasObjectConditions(call)) return pass(parts, call, buffered ?? request, response, { action, target });
  const body = buffered ?? (await buffer(request));
  const outcome = await underObjectConditions(call, body, parts.messaging, () =>
    pass(parts, call, body, response, { action, target }),
  );
  return 'refused' in outcome ? { answer: outcome.refused, action } : outcome;
}

/** Forwards a call and streams the response back to the caller. */
async function pass(
  parts: StreamRouteParts,
  call: Call,
  body: Buffer | IncomingMessage,
  response: ServerResponse,
  { action, target }: { action: string; target: ReturnType<typeof faultTarget> },
): Promise<Outcome> {
  const headers = Object.fromEntries(forwarded(call.headers));
  const length = Buffer.isBuffer(body) ? body.length : call.headers['content-length'];
  const incoming = await parts.messaging.open({
    method: call.method,
    path: call.url,
    headers: {
      ...headers,
      host: parts.messaging.host,
      ...defined({ 'content-length': length === undefined ? undefined : String(length) }),
    },
    body,
  });
  const status = incoming.statusCode ?? 502;
  if (status === 200) {
    const { etag = '' } = incoming.headers;
    const object = createdObject(call, { size: Number(length ?? 0), etag, at: new Date(parts.now()) });
    if (object) await parts.created(object);
  }
  if (parts.faults.active && faultAfter(parts.faults, target, status)) {
    incoming.resume();
    return { answer: 'cut', action };
  }
  const contentLength = incoming.headers['content-length'];
  response.writeHead(status, {
    ...Object.fromEntries(forwarded(incoming.headers)),
    ...defined({ 'content-length': contentLength || undefined }),
    ...corsHeaders,
  });
  await pipeline(incoming, response);
  const streamedBytes = Number(contentLength ?? 0);
  return { answer: { status, headers: {}, body: Buffer.alloc(0) }, action, streamedBytes };
}
