import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { problems } from '../../../shared/contract/problems.ts';
import { refuse } from '../../../shared/contract/refusal.ts';
import { defineRoute } from '../../../shared/contract/route.ts';
import { answer, noBody } from '../../../shared/http/answer.ts';
import { type ApiResponse, httpApi } from '../../../shared/http/api.ts';
import { endpoint, gate } from '../../../shared/http/endpoint.ts';
import { openEndpoint } from '../../../shared/http/open-endpoint.ts';
import { anEvent } from '../../support/http-events.ts';

const route = defineRoute({
  method: 'POST',
  path: '/v1/things/{id}',
  access: 'moderator',
  tag: 'Moderation',
  summary: 'Change a thing',
  params: {
    id: {
      schema: z.string().regex(/^[a-z]+$/),
      notFound: 'case-not-found',
      description: 'An id',
      example: 'a',
    },
  },
  query: z.strictObject({ loud: z.enum(['yes', 'no']).default('no') }),
  body: z.strictObject({ version: z.int() }),
  answers: {
    200: { description: 'Changed', body: z.strictObject({ said: z.string() }) },
    204: { description: 'Nothing to change' },
  },
  errors: ['version-conflict'],
});

const moderator = gate('moderator', async ({ headers }) =>
  headers.authorization === 'Bearer good' ? { name: 'Ana' } : refuse('not-a-moderator'),
);

const thing = endpoint(route, moderator, async ({ caller, params, query, body, request }) => {
  if (body.version === 0) return noBody();
  if (body.version === 1) return refuse('version-conflict', { members: { version: 2 }, retryAfter: 3 });
  return answer(200, { said: `${caller.name} ${params.id} ${query.loud} ${request.idempotencyKey}` });
});

const asked = async (
  id: string,
  {
    body = { version: 5 },
    token = 'good',
    query,
  }: { body?: unknown; token?: string; query?: Record<string, string> } = {},
) => {
  const handler = httpApi<'POST /v1/things/{id}', undefined>(
    { 'POST /v1/things/{id}': async () => ({ default: thing }) },
    undefined,
  );
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': 'once' };
  const search = query ? `?${new URLSearchParams(query)}` : '';
  const event = anEvent('POST', `/v1/things/${id}${search}`, { body: JSON.stringify(body), headers });
  const response = (await handler(event, {} as never)) as ApiResponse;
  return { ...response, json: JSON.parse(response.body ?? 'null') };
};

describe('an endpoint', () => {
  it('passes the caller and the parsed path, query, body and idempotency key to the use case', async () => {
    expect(await asked('abc', { query: { loud: 'yes' } })).toMatchObject({
      statusCode: 200,
      json: { said: 'Ana abc yes once' },
    });
  });

  it('refuses the caller before it checks the request', async () => {
    const refused = await asked('NO', { token: 'bad', body: { wrong: 1 }, query: { wrong: '1' } });
    expect(refused).toMatchObject({ statusCode: 403, json: { code: 'not-a-moderator' } });
  });

  it('answers an invalid path parameter with the problem that the contract names for it', async () => {
    expect(await asked('UPPER')).toMatchObject({ statusCode: 404, json: { code: 'case-not-found' } });
  });

  it('refuses a query and a body that do not match the contract', async () => {
    expect((await asked('abc', { query: { quiet: 'yes' } })).json.code).toBe('unknown-field');
    expect((await asked('abc', { query: { loud: 'perhaps' } })).json.code).toBe('validation-failed');
    expect((await asked('abc', { body: { version: 'x' } })).json.code).toBe('validation-failed');
    expect((await asked('abc', { body: { version: 5, more: 1 } })).json.code).toBe('unknown-field');
  });

  it('answers a refusal of the use case with its status, title, members and Retry-After', async () => {
    expect(await asked('abc', { body: { version: 1 } })).toMatchObject({
      statusCode: 409,
      headers: { 'retry-after': '3', 'content-type': 'application/problem+json' },
      json: { code: 'version-conflict', title: 'This has changed since you read it', version: 2 },
    });
  });

  it('answers 204 without a body when the use case returns none', async () => {
    const empty = await asked('abc', { body: { version: 0 } });
    expect(empty.statusCode).toBe(204);
    expect(empty.body).toBeUndefined();
  });

  it('cannot be built with a gate for another kind of access: it throws, and does not compile', () => {
    const anyone = gate('all', async () => undefined);
    // @ts-expect-error a route for moderators has no open gate
    expect(() => endpoint(route, anyone, async () => noBody())).toThrow('its gate checks all');
  });

  it('answers 500 when it is registered for a route other than its own', async () => {
    const elsewhere = httpApi<'GET /v1/health', undefined>(
      { 'GET /v1/health': async () => ({ default: thing as never }) },
      undefined,
    );
    const response = (await elsewhere(anEvent('GET', '/v1/health'), {} as never)) as ApiResponse;
    expect(response.statusCode).toBe(500);
  });
});

describe('an endpoint that does not load the contract', () => {
  it('still answers refusals with the titles in the contract', async () => {
    const open = openEndpoint<typeof openRoute, undefined>('GET /v1/pages/{slug}', async () =>
      refuse('title-not-found'),
    );
    const handler = httpApi<'GET /v1/pages/{slug}', undefined>(
      { 'GET /v1/pages/{slug}': async () => ({ default: open }) },
      undefined,
    );
    const response = (await handler(anEvent('GET', '/v1/pages/x'), {} as never)) as ApiResponse;
    expect(JSON.parse(response.body ?? '')).toEqual({
      type: 'urn:nightlight:problem:title-not-found',
      status: 404,
      code: 'title-not-found',
      title: problems['title-not-found'].title,
    });
  });
});

const openRoute = defineRoute({
  method: 'GET',
  path: '/v1/pages/{slug}',
  access: 'all',
  tag: 'Titles',
  summary: 'Read a page',
  answers: { 200: { description: 'The page' } },
  errors: ['title-not-found'],
});
