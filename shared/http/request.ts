import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Problem } from './problem.ts';

/** The largest request body, in bytes. */
export const maximumBodyBytes = 64 * 1024;

const bodyBytes = (event: APIGatewayProxyEventV2): Buffer =>
  Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');

const decoded = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem(400, 'malformed-json', 'The body is not UTF-8', { cause });
  }
};

const withoutPrototype = (key: string, value: unknown): unknown => {
  if (key !== '__proto__') return value;
  throw new Problem(400, 'validation-failed', 'The request has fields that cannot be taken', {
    errors: [{ path: '__proto__', message: 'is not a known field' }],
  });
};

/** Schemas pass over `__proto__` in records, so it is refused here, plain or escaped; other texts skip the walk. */
const parsed = (text: string): unknown =>
  /__proto__|\\u/.test(text) ? JSON.parse(text, withoutPrototype) : JSON.parse(text);

/** The JSON body of a request, of no particular shape yet. */
export const jsonBody = (event: APIGatewayProxyEventV2): unknown => {
  const type = event.headers['content-type'] ?? 'application/json';
  if (!/^application\/([\w.+-]+\+)?json(?=\s*(;|$))/i.test(type))
    throw new Problem(415, 'unsupported-media-type', 'Send the body as application/json');
  const bytes = bodyBytes(event);
  if (bytes.byteLength > maximumBodyBytes)
    throw new Problem(413, 'body-too-large', 'The body is larger than 64 KB');
  try {
    return parsed(decoded(bytes));
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem(400, 'malformed-json', 'The body is not valid JSON', { cause });
  }
};

/** A path parameter, decoded. */
export const pathParameter = (event: APIGatewayProxyEventV2, name: string): string => {
  try {
    return decodeURIComponent(event.pathParameters?.[name] ?? '');
  } catch {
    return '';
  }
};

/** The caller's idempotency key, if there is one (draft-ietf-httpapi-idempotency-key-header). */
export const idempotencyKey = (event: APIGatewayProxyEventV2): string | undefined => {
  const key = event.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Problem(400, 'idempotency-key-invalid', 'Idempotency-Key takes 1 to 255 printable characters');
  return key;
};

/** The slug in a path; one that no title can have is refused as one that no title has. */
export const slugParameter = (event: APIGatewayProxyEventV2): string => {
  const slug = pathParameter(event, 'slug');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+){0,39}$/.test(slug) || slug.length > 80)
    throw new Problem(404, 'title-not-found', 'No title has this slug');
  return slug;
};
