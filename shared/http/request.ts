import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { refuse } from '../contract/refusal.ts';
import { Problem } from './problem.ts';

/** The largest request body, in bytes. */
export const maximumBodyBytes = 64 * 1024;

const bodyBytes = (event: APIGatewayProxyEventV2): Buffer =>
  Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');

const decoded = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem(refuse('malformed-json', { cause }));
  }
};

const withoutPrototype = (key: string, value: unknown): unknown => {
  if (key !== '__proto__') return value;
  const errors = [{ path: '__proto__', message: 'is not a known field' }];
  throw new Problem(refuse('validation-failed', { errors }));
};

/** Refuses the key `__proto__`, plain or escaped, because Zod ignores it in records. Other texts are parsed faster. */
const parsed = (text: string): unknown =>
  /__proto__|\\u/.test(text) ? JSON.parse(text, withoutPrototype) : JSON.parse(text);

/**
 * Parses the JSON body of a request without checking its shape.
 * @throws Problem `unsupported-media-type`, `body-too-large`, `malformed-json` or `validation-failed`
 */
export function jsonBody(event: APIGatewayProxyEventV2): unknown {
  const type = event.headers['content-type'] ?? 'application/json';
  if (!/^application\/([\w.+-]+\+)?json(?=\s*(;|$))/i.test(type))
    throw new Problem(refuse('unsupported-media-type'));
  const bytes = bodyBytes(event);
  if (bytes.byteLength > maximumBodyBytes) throw new Problem(refuse('body-too-large'));
  try {
    return parsed(decoded(bytes));
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem(refuse('malformed-json', { cause }));
  }
}

/** Returns a decoded path parameter; the empty string when it is missing or malformed. */
export function pathParameter(event: APIGatewayProxyEventV2, name: string): string {
  try {
    return decodeURIComponent(event.pathParameters?.[name] ?? '');
  } catch {
    return '';
  }
}

/**
 * Returns the caller's idempotency key, if there is one (draft-ietf-httpapi-idempotency-key-header).
 * @throws Problem `idempotency-key-invalid`
 */
export function idempotencyKey(event: APIGatewayProxyEventV2): string | undefined {
  const key = event.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new Problem(refuse('idempotency-key-invalid'));
  return key;
}

/** Returns the slug in a path, or `undefined` when it is malformed. */
export function slugParameter(event: APIGatewayProxyEventV2): string | undefined {
  const slug = pathParameter(event, 'slug');
  return /^[a-z0-9]+(?:-[a-z0-9]+){0,39}$/.test(slug) && slug.length <= 80 ? slug : undefined;
}
