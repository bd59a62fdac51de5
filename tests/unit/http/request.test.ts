import { describe, expect, it } from 'vitest';
import { isRefused } from '../../../shared/contract/refusal.ts';
import { idempotencyKey, isSlug, jsonBody, pathParameter } from '../../../shared/http/request.ts';
import { anEvent } from '../../support/http-events.ts';

const outcome = (event: ReturnType<typeof anEvent>): unknown => {
  const parsed = jsonBody(event);
  return isRefused(parsed) ? parsed.refused : parsed.value;
};
const body = (text: string, headers: Record<string, string> = {}) =>
  outcome(anEvent('POST', '/', { body: text, headers }));
const base64 = (bytes: Buffer, headers: Record<string, string> = {}) =>
  outcome(anEvent('POST', '/', { body: bytes.toString('base64'), isBase64Encoded: true, headers }));

describe('a request body', () => {
  it.each([
    ['{"a":[1,"é"]}', undefined],
    ['\ufeff{"a":[1,"\\u00e9"]}', undefined],
    ['{"a":[1,"é"]}', 'application/json'],
    ['{"a":[1,"é"]}', 'application/json; charset=utf-8'],
    ['{"a":[1,"é"]}', 'Application/JSON'],
    ['{"a":[1,"é"]}', 'application/merge-patch+json'],
  ])('%s of type %s is parsed', (text, type) => {
    expect(body(text, type === undefined ? {} : { 'content-type': type })).toEqual({ a: [1, 'é'] });
  });

  it('is parsed when the gateway encodes it in base64', () => {
    expect(base64(Buffer.from('{"a":1}'))).toEqual({ a: 1 });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/json-seq',
    'text/json',
    '',
  ])('of type %j is refused', (type) => {
    expect(body('{}', { 'content-type': type })).toBe('unsupported-media-type');
  });

  it.each(['', '{', '{"a":}', "{'a':1}", '{"a":1} x', 'NaN', '{"a":"\n"}', '\0'])(
    '%j is refused as malformed',
    (text) => expect(body(text)).toBe('malformed-json'),
  );

  it.each(['{"__proto__":1}', '{"a":{"__proto__":{"b":1}}}', '{"\\u005f_proto__":1}'])(
    '%s is refused because it would change a prototype',
    (text) => expect(body(text)).toBe('validation-failed'),
  );

  it('is refused when it is not UTF-8', () => {
    expect(base64(Buffer.from([0x22, 0xff, 0xfe, 0x22]))).toBe('malformed-json');
  });

  it.each([
    ['characters of one byte', `"${'x'.repeat(64 * 1024 - 2)}"`, `"${'x'.repeat(64 * 1024 - 1)}"`],
    ['characters of three bytes', `"${'€'.repeat(21_844)}"`, `"${'€'.repeat(21_846)}"`],
  ])('of %s is accepted up to 64 KB, and refused above', (_, largest, larger) => {
    expect(typeof body(largest)).toBe('string');
    expect(body(larger)).toBe('body-too-large');
  });

  it('with a field named `refused` is not mistaken for a refusal', () => {
    expect(body('{"refused":"internal"}')).toEqual({ refused: 'internal' });
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
    ['a key that must be looked for', '{"\\u0061":', '}'],
  ])('nested in %s is parsed up to 100 levels, and refused above', (_, open, close) => {
    const nested = (levels: number) => `${open.repeat(levels)}${close.repeat(levels)}`.replace(':}', ':1}');
    expect(body(nested(100))).toBeInstanceOf(Object);
    for (const levels of [101, 5000]) expect(body(nested(levels))).toBe('validation-failed');
  });

  it('is told what is wrong when it is nested too deeply', () => {
    expect(jsonBody(anEvent('POST', '/', { body: '['.repeat(30_000) + ']'.repeat(30_000) }))).toMatchObject({
      errors: [{ path: '', message: 'must not have lists and objects nested more than 100 levels deep' }],
    });
  });

  it('may have any number of brackets in a text, and of lists next to each other', () => {
    const text = `\\"${'[{'.repeat(200)}`;
    expect(body(JSON.stringify({ text, key: { '[\\': text } }))).toEqual({ text, key: { '[\\': text } });
    expect(body(`[${'[],'.repeat(200)}[]]`)).toHaveLength(201);
  });
});

describe('an Idempotency-Key', () => {
  it.each([
    ['abc', 'abc'],
    ['~!{}', '~!{}'],
    ['x'.repeat(255), 'x'.repeat(255)],
    ['', 'idempotency-key-invalid'],
    ['a b', 'idempotency-key-invalid'],
    ['é', 'idempotency-key-invalid'],
    ['x'.repeat(256), 'idempotency-key-invalid'],
  ])('%j is parsed as %j', (given, expected) => {
    const event = anEvent('POST', '/', { headers: { 'idempotency-key': given } });
    const key = idempotencyKey(event);
    expect(isRefused(key) ? key.refused : key).toBe(expected);
  });

  it('may be omitted', () => expect(idempotencyKey(anEvent('POST', '/'))).toBeUndefined());
});

describe('a slug in a path', () => {
  it.each(['coco', 'the-last-of-us', '1917', 'x'.repeat(80)])('may be %s', (value) =>
    expect(isSlug(value)).toBe(true),
  );

  it.each([
    '',
    'Coco',
    'a--b',
    '-a',
    'a-',
    'a_b',
    '..',
    '%2e%2e',
    '../page',
    'a/b',
    'a%2Fb',
    'a#b',
    'a b',
    '%00',
    '%',
    '%zz',
    'é',
    'x'.repeat(81),
  ])('cannot be %j', (value) => expect(isSlug(value)).toBe(false));
});

describe('a parameter in a path', () => {
  it('that is missing or cannot be decoded is returned as an empty string', () => {
    expect(pathParameter({ ...anEvent('GET', '/'), pathParameters: { slug: '%E0%A4%A' } }, 'slug')).toBe('');
    expect(pathParameter(anEvent('GET', '/'), 'slug')).toBe('');
  });
});
