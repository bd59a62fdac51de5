import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Refusal, refuse } from '../contract/refusal.ts';
import { isNestedDeeperThan } from './nesting.ts';

/** The largest request body, in bytes. */
export const maximumBodyBytes = 64 * 1024;

/** How deep the lists and objects of a body may lie in each other. */
const maximumNesting = 100;

const bodyBytes = (event: APIGatewayProxyEventV2): Buffer =>
  Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');

/**
 * Returns whether a JSON text has the key `__proto__`, plain or escaped. A text is parsed only if it could contain that
 * key.
 */
const namesPrototype = (text: string): boolean => {
  if (!/__proto__|\\u/.test(text)) return false;
  let found = false;
  JSON.parse(text, (key, value: unknown) => {
    found ||= key === '__proto__';
    return value;
  });
  return found;
};

/** The codes of the problems that a request's body can have before its fields are checked. */
type BodyProblem = 'unsupported-media-type' | 'body-too-large' | 'malformed-json' | 'validation-failed';

const refuseField = (path: string, message: string) =>
  refuse('validation-failed', { errors: [{ path, message }] });

const tooDeep = `must not have lists and objects nested more than ${maximumNesting} levels deep`;

/**
 * Parses the JSON body of a request without checking its fields, or refuses it. A key `__proto__` is refused here,
 * because Zod ignores it in records, and so is a body that is nested more than 100 levels deep, because later steps call
 * themselves for each level. The value is wrapped, so that a body with a field named `refused` is not read as a
 * refusal.
 */
export function jsonBody(event: APIGatewayProxyEventV2): { value: unknown } | Refusal<BodyProblem> {
  const type = event.headers['content-type'] ?? 'application/json';
  if (!/^application\/([\w.+-]+\+)?json(?=\s*(;|$))/i.test(type)) return refuse('unsupported-media-type');
  const bytes = bodyBytes(event);
  if (bytes.byteLength > maximumBodyBytes) return refuse('body-too-large');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (isNestedDeeperThan(text, maximumNesting)) return refuseField('', tooDeep);
    if (!namesPrototype(text)) return { value: JSON.parse(text) };
  } catch (cause) {
    return refuse('malformed-json', { cause });
  }
  return refuseField('__proto__', 'is not a known field');
}

/** Returns a decoded path parameter; the empty string when it is missing or malformed. */
export function pathParameter(event: APIGatewayProxyEventV2, name: string): string {
  try {
    return decodeURIComponent(event.pathParameters?.[name] ?? '');
  } catch {
    return '';
  }
}

/** Returns the caller's idempotency key, if there is one (draft-ietf-httpapi-idempotency-key-header), or refuses it. */
export function idempotencyKey(
  event: APIGatewayProxyEventV2,
): string | undefined | Refusal<'idempotency-key-invalid'> {
  const key = event.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) return refuse('idempotency-key-invalid');
  return key;
}

/** Returns whether a text has the form of a title's slug. For routes that are read without loading a schema. */
export function isSlug(text: string): boolean {
  return text.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+){0,39}$/.test(text);
}
