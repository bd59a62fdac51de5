import { isRecord } from '../cloudformation/values.ts';
import { defined } from '../defined.ts';

export interface HttpAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
}

export function jsonMessage(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): HttpAnswer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify({ message })),
  };
}

export const internalError = jsonMessage(500, 'Internal Server Error');

/**
 * Converts a function's result to a response by the rules of payload format 2.0. A result without `statusCode` becomes
 * the JSON body of a 200 response. Undefined for a result that API Gateway would reject.
 */
export function answerOf(result: unknown): HttpAnswer | undefined {
  if (!isRecord(result) || result.statusCode === undefined) return inferred(result);
  const status = Number(result.statusCode);
  const headers = isRecord(result.headers) ? result.headers : {};
  const cookies = Array.isArray(result.cookies) ? result.cookies.map(String) : [];
  const body = result.body ?? '';
  if (!Number.isInteger(status) || status < 100 || status > 599 || typeof body !== 'string') return undefined;
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status,
    headers: {
      ...defined({ 'content-type': body === '' ? undefined : 'text/plain;charset=UTF-8' }),
      ...Object.fromEntries(named),
      ...defined({ 'set-cookie': cookies.length > 0 ? cookies : undefined }),
    },
    body: Buffer.from(body, result.isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}

function inferred(result: unknown): HttpAnswer {
  const body = typeof result === 'string' ? result : JSON.stringify(result);
  return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(body) };
}
