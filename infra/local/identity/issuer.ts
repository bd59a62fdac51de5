import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isRecord } from '../cloudformation/values.ts';
import { defined } from '../defined.ts';
import { readBody, tooLarge } from '../http/body.ts';
import { close, listen, loopback } from '../operation/ports.ts';
import type { StoredValues } from '../operation/stored-values.ts';
import { isLoopback } from './authorization-request.ts';
import { createCodes } from './codes.ts';
import { endpoints, type IssuerReply, type IssuerState } from './endpoints.ts';
import { signingKey } from './keys.ts';
import { noChoices } from './sign-in-choices.ts';

export interface Issuer {
  url: string;
  /** `POST {"subject", ...}` returns `{"access_token"}`. The people file defines the other fields. */
  tokenUrl: string;
  /** Sets what is known only after the template is resolved. */
  configure(pools: UserPools): void;
  stop(): Promise<void>;
}

/** The assembly's user pools, and who can sign in. Absent members remain unchanged. */
type UserPools = Partial<Pick<IssuerState, 'clients' | 'groups' | 'choices' | 'trigger'>>;

/**
 * Starts the OpenID issuer that stands in for every user pool of the assembly.
 * @param now the current time in milliseconds since 1970, for tokens and codes
 */
export async function startIssuer(storedValues: StoredValues, now: () => number = Date.now): Promise<Issuer> {
  const key = await signingKey(storedValues);
  const state: IssuerState = {
    url: '',
    key,
    clients: [],
    groups: [],
    choices: noChoices,
    now,
    codes: createCodes(now),
    closed: new Map(),
  };
  const server = createServer((request, response) => {
    void answer(state, request)
      .catch((): IssuerReply => ({ status: 500, type: 'application/json', body: '{"error":"server_error"}' }))
      .then((reply) => send(response, reply));
  });
  const port = await listen(server, 0);
  state.url = `http://${loopback}:${port}`;
  return {
    url: state.url,
    tokenUrl: `${state.url}/local/token`,
    configure: (pools) => {
      Object.assign(state, pools);
    },
    stop: () => close(server),
  };
}

async function answer(state: IssuerState, request: IncomingMessage): Promise<IssuerReply> {
  if (request.method === 'OPTIONS') return { status: 204, type: 'application/json', body: '' };
  const { pathname, searchParams } = new URL(request.url ?? '/', state.url);
  // This endpoint signs anybody in without a password, so pages of other websites must not use it through a browser.
  const { origin } = request.headers;
  if (pathname === '/local/token' && origin !== undefined && !isLoopback(origin))
    return { status: 403, type: 'application/json', body: '{"error":"access_denied"}' };
  const endpoint = endpoints[`${request.method} ${pathname}`];
  if (endpoint === undefined) return { status: 404, type: 'application/json', body: '{"error":"not_found"}' };
  const target = String(request.headers['x-amz-target'] ?? '');
  const fields = await readFields(request);
  if (fields === undefined)
    return { status: 400, type: 'application/json', body: '{"error":"invalid_request"}' };
  return endpoint(state, {
    query: searchParams,
    fields,
    target,
    authorization: request.headers.authorization,
  });
}

async function readFields(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const body = await readBody(request);
  if (body === tooLarge) return undefined;
  const text = body.toString('utf8');
  if (!request.headers['content-type']?.includes('json'))
    return Object.fromEntries(new URLSearchParams(text));
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, reply: IssuerReply): void {
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET,POST',
    'access-control-allow-headers': 'authorization,content-type,x-amz-target',
    ...defined({ location: reply.location }),
  });
  response.end(reply.body);
}
