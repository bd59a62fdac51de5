import { setTimeout as sleep } from 'node:timers/promises';
import { defined } from '../../../shared/values/defined.ts';

export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  token?: string;
  /** The Idempotency-Key, the same for every attempt. */
  key?: string;
  body?: unknown;
}

export interface Reply {
  status: number;
  body: Record<string, unknown>;
  /** Number of attempts. */
  tries: number;
}

const maxTries = 60;
const timeoutMs = 20_000;

const shouldRetry = ({ status, body }: Reply): boolean =>
  status >= 500 || status === 429 || body.code === 'changed-meanwhile';

const once = async (baseUrl: string, request: Request): Promise<Omit<Reply, 'tries'>> => {
  const { method, path, token, key, body } = request;
  const response = await fetch(`${baseUrl}${path}`, {
    method,
    headers: {
      ...defined({
        authorization: token === undefined ? undefined : `Bearer ${token}`,
        'idempotency-key': key,
        'content-type': body === undefined ? undefined : 'application/json',
      }),
    },
    ...defined({ body: body === undefined ? undefined : JSON.stringify(body) }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
};

/** Sends a request and retries it after temporary failures. @throws after 60 attempts */
export async function send(baseUrl: string, request: Request): Promise<Reply> {
  for (let tries = 1; ; tries += 1) {
    let failure: unknown;
    try {
      const reply = { ...(await once(baseUrl, request)), tries };
      if (!shouldRetry(reply)) return reply;
      failure = reply.status;
    } catch (error) {
      failure = error;
    }
    if (tries === maxTries)
      throw new Error(`${request.method} ${request.path} never succeeded`, { cause: failure });
    await sleep(Math.min(1000, 25 * 2 ** Math.min(tries, 6)));
  }
}
