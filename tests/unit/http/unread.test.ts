import { describe, expect, it } from 'vitest';
import { refuse } from '../../../shared/contract/refusal.ts';
import type { RouteDefinition } from '../../../shared/contract/route.ts';
import { noBody } from '../../../shared/http/answer.ts';
import { type ApiEvent, type ApiResponse, type Endpoint, httpApi } from '../../../shared/http/api.ts';
import { anybody, endpoint } from '../../../shared/http/endpoint.ts';
import { openEndpoint } from '../../../shared/http/open-endpoint.ts';
import { defined } from '../../../shared/values/defined.ts';
import { anEvent } from '../../support/http-events.ts';

const route = (method: RouteDefinition['method'], idempotencyKey?: true): RouteDefinition => ({
  method,
  path: '/v1/things',
  access: 'all',
  tag: 'Service',
  summary: 'Change a thing',
  answers: { 204: { description: 'Changed' } },
  errors: [],
  ...defined({ idempotencyKey }),
});

const outcome = async (answering: Endpoint<unknown, never>, event: ApiEvent): Promise<string> => {
  const key = `${event.requestContext.http.method} ${event.rawPath}`;
  const handler = httpApi({ [key]: async () => ({ default: answering }) }, undefined);
  const { statusCode, body = '{}' } = (await handler(event, {} as never)) as ApiResponse;
  return [statusCode, JSON.parse(body || '{}').code].filter(Boolean).join(' ');
};

const plain = (definition: RouteDefinition) =>
  endpoint(definition, anybody as never, async () => noBody() as never) as Endpoint<unknown, never>;

describe('a route without a query and a body', () => {
  const thing = plain(route('POST'));

  it.each(['', '{}', ' { } '])('accepts the body %j', async (body) => {
    expect(await outcome(thing, anEvent('POST', '/v1/things', { body }))).toBe('204');
  });

  it.each([
    ['{"zzz":1}', 'unknown-field'],
    ['{{{', 'validation-failed'],
    ['[]', 'validation-failed'],
    ['null', 'validation-failed'],
    ['x'.repeat(100_000), 'validation-failed'],
  ])('refuses the body %.20s with %s', async (body, code) => {
    expect(await outcome(thing, anEvent('POST', '/v1/things', { body }))).toBe(`400 ${code}`);
    const encoded = { body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
    expect(await outcome(thing, anEvent('POST', '/v1/things', encoded))).toBe(`400 ${code}`);
  });

  it('refuses unknown query parameters', async () => {
    expect(await outcome(thing, anEvent('POST', '/v1/things?zzz=1'))).toBe('400 unknown-field');
  });

  it.each(['GET', 'DELETE'] as const)('ignores the body of a %s', async (method) => {
    expect(await outcome(plain(route(method)), anEvent(method, '/v1/things', { body: '{"zzz":1}' }))).toBe(
      '204',
    );
  });

  it('ignores unknown query parameters when it answers with a stored document', async () => {
    const open = openEndpoint<never, undefined>('GET /v1/things' as never, async () =>
      refuse('title-not-found'),
    ) as Endpoint<unknown, never>;
    expect(await outcome(open, anEvent('GET', '/v1/things?zzz=1'))).toBe('404 title-not-found');
  });
});

describe('a malformed Idempotency-Key', () => {
  const headers = { 'idempotency-key': 'a b' };

  it.each([
    ['POST', undefined],
    ['PUT', true],
  ] as const)('is refused by a %s that honours the header', async (method, honours) => {
    const answering = plain(route(method, honours));
    expect(await outcome(answering, anEvent(method, '/v1/things', { headers }))).toBe(
      '400 idempotency-key-invalid',
    );
  });

  it.each(['GET', 'PUT', 'DELETE'] as const)(
    'is ignored by a %s that does not honour the header',
    async (method) => {
      expect(await outcome(plain(route(method)), anEvent(method, '/v1/things', { headers }))).toBe('204');
    },
  );
});
