import { setTimeout as wait } from 'node:timers/promises';
import { defined } from '../../shared/values/defined.ts';
import type { SamplePerson } from './people.ts';

/** A request by one person. `key` is its Idempotency-Key. */
interface ApiCall {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  body?: unknown;
  key?: string;
  as?: SamplePerson;
  /** Statuses that count as success in addition to 2xx. */
  accept?: readonly number[];
}

interface ApiAnswer {
  status: number;
  body: Record<string, unknown>;
}

/** A client of the public HTTP API of a running stack. */
export interface StackClient {
  call(call: ApiCall): Promise<ApiAnswer>;
  /** Uploads bytes to a presigned URL of the API, with the headers it requires. An existing object is not replaced. */
  upload(url: string, headers: Record<string, string>, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

const attempts = 4;
const backoffMs = 100;
/** The status of an upload whose object already exists. */
const alreadyExists = 412;

const isTemporary = (status: number): boolean => status === 429 || status >= 500;

/** Retries a request after temporary failures. All requests here are idempotent. */
const fetchWithRetry = async (what: string, url: string, init: RequestInit): Promise<Response> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(url, init);
      if (attempt === attempts || !isTemporary(response.status)) return response;
      await response.body?.cancel();
    } catch (cause) {
      if (attempt === attempts)
        throw new Error(`${what}: no response from ${new URL(url).origin}`, { cause });
    }
    await wait(backoffMs * 2 ** attempt);
  }
};

const explained = (what: string, status: number, text: string): Error =>
  new Error(`${what} failed with status ${status}: ${text.slice(0, 600)}`);

const objectIn = (what: string, status: number, text: string): Record<string, unknown> => {
  try {
    const value: unknown = text === '' ? {} : JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Not JSON: the error below is thrown.
  }
  throw explained(what, status, text);
};

/**
 * Creates a client of the stack at `baseUrl`. It fetches one token for each person from `tokenUrl`. Its calls throw when
 * the status is neither 2xx nor accepted; the error contains the beginning of the response.
 */
export function stackClient(baseUrl: string, tokenUrl: string): StackClient {
  const tokens = new Map<string, Promise<string>>();
  const fetchToken = async ({ subject, role, birthYear }: SamplePerson): Promise<string> => {
    const what = `A token for ${subject}`;
    const response = await fetchWithRetry(what, tokenUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ subject, role, birthYear }),
    });
    const text = await response.text();
    const token = objectIn(what, response.status, text).access_token;
    if (!response.ok || typeof token !== 'string') throw explained(what, response.status, text);
    return token;
  };
  const tokenFor = (person: SamplePerson): Promise<string> => {
    const token = tokens.get(person.subject) ?? fetchToken(person);
    tokens.set(person.subject, token);
    return token;
  };
  return {
    async call({ method, path, body, key, as, accept = [] }) {
      const what = `${method} ${path}`;
      const response = await fetchWithRetry(what, new URL(path, baseUrl).href, {
        method,
        headers: {
          ...defined({
            'content-type': body === undefined ? undefined : 'application/json',
            'idempotency-key': key,
            authorization: as && `Bearer ${await tokenFor(as)}`,
          }),
        },
        ...defined({ body: body === undefined ? undefined : JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok && !accept.includes(response.status)) throw explained(what, response.status, text);
      return { status: response.status, body: objectIn(what, response.status, text) };
    },
    async upload(url, headers, bytes) {
      const what = `PUT ${new URL(url).pathname}`;
      const response = await fetchWithRetry(what, url, {
        method: 'PUT',
        headers,
        body: bytes,
      });
      const text = await response.text();
      if (!response.ok && response.status !== alreadyExists) throw explained(what, response.status, text);
    },
  };
}
