import { DynamoDBClient, ListTablesCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Activity } from '../../../infra/local/functions/activity.ts';
import { type LocalStack, startStack } from '../../../infra/local/stack.ts';
import { tiny } from '../fixtures/assembly.ts';

const lines: string[] = [];
const activities: Activity[] = [];
let stack: LocalStack;
beforeAll(async () => {
  stack = await startStack({
    assemblyDir: tiny,
    dynamodbUrl: inject('dynamodbUrl'),
    log: (line) => lines.push(line),
  });
  stack.onActivity((activity) => activities.push(activity));
}, 30_000);
afterAll(() => stack.stop());

const call = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${stack.baseUrl}${path}`, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) };
};
const act = (what: string, body = '', headers: Record<string, string> = {}) =>
  call(`/act/${what}`, { method: 'POST', body, headers });
const sleeping = () => lines.filter((line) => line === 'notes | sleeping').length;
const tokenOf = async (subject: string): Promise<string> => {
  const response = await fetch(stack.identity.tokenUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subject, groups: ['writers'] }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
};

describe('a route of a running stack', () => {
  it('calls its function, which can use its table', async () => {
    const body = JSON.stringify({ text: 'hello', author: 'ana' });
    expect((await call('/notes/one', { method: 'PUT', body })).status).toBe(201);
    expect((await call('/notes/one')).json()).toMatchObject({ text: 'hello' });
  });

  it('is logged in one line with the cost and without request data', async () => {
    const body = JSON.stringify({ text: 'a private text', author: 'ana' });
    await call('/notes/two?secret=value', { method: 'PUT', body });
    await expect
      .poll(() => lines)
      .toContainEqual(expect.stringMatching(/^PUT 201 \/notes\/\{id\} {2}[\d.]+ ms {2}notes {2}2 WCU$/));
    expect(lines.join('\n')).not.toMatch(/private|secret|\/two/);
    // The stream of the table calls another function, whose activity may come before or after this one.
    const [activity] = activities.filter(({ trigger }) => trigger === 'PUT /notes/{id}').slice(-1);
    expect(activity).toMatchObject({ writeUnits: 2, ok: true });
  });

  it('passes the request to the function in payload format 2.0', async () => {
    const response = await call('/pages/a%20b/c?x=1&y=2&x=3', {
      headers: { cookie: 'a=1; b=2', 'X-Two': 'x' },
    });
    expect(response.json()).toMatchObject({
      version: '2.0',
      routeKey: 'GET /pages/{proxy+}',
      rawPath: '/pages/a%20b/c',
      rawQueryString: 'x=1&y=2&x=3',
      queryStringParameters: { x: '1,3', y: '2' },
      pathParameters: { proxy: 'a b/c' },
      cookies: ['a=1', 'b=2'],
      headers: { 'x-two': 'x' },
      isBase64Encoded: false,
      requestContext: { http: { method: 'GET', path: '/pages/a%20b/c' }, stage: '$default' },
    });
    expect(response.json()).not.toHaveProperty('body');
  });

  it('passes binary bodies to the function in base64', async () => {
    const response = await act('echo', 'GIF', { 'content-type': 'image/gif' });
    expect(response.json()).toMatchObject({ isBase64Encoded: true, body: btoa('GIF') });
  });

  it('returns binary bodies and cookies', async () => {
    const response = await act('picture');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.text.slice(0, 6)).toBe('GIF89a');
  });

  it('that does not exist returns 404', async () => {
    const response = await call('/nowhere');
    expect([response.status, response.json()]).toEqual([404, { message: 'Not Found' }]);
  });

  it('refuses a body over 10 MB with 413', async () => {
    expect((await act('echo', 'x'.repeat(10 * 1024 * 1024 + 1))).status).toBe(413);
  });

  it('answers preflight requests, without permission for an origin that is not allowed', async () => {
    const preflight = (origin: string) =>
      call('/notes/one', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'GET' },
      });
    const allowed = await preflight('http://example.test');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-methods')).toBe('GET,POST');
    expect((await preflight('http://evil.test')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('with an authorizer requires a token of the local issuer', async () => {
    const refused = await call('/me');
    expect([refused.status, refused.json()]).toEqual([401, { message: 'Unauthorized' }]);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    const authorization = `Bearer ${await tokenOf('ana')}`;
    const granted = await call('/me', { headers: { authorization } });
    expect(granted.json().claims).toMatchObject({ username: 'ana', 'cognito:groups': '[writers]' });
    expect((await call('/scoped', { headers: { authorization } })).status).toBe(403);
  });
});

/** On a busy machine a new instance of a function may take longer than the default timeout of one second. */
const instanceStart = { timeout: 3_500 };

describe('a function of a running stack', () => {
  it('has its own environment variables and none of the runner’s', async () => {
    const environment = (await act('environment')).json();
    expect(environment).toMatchObject({ TABLE: stack.resources.Notes, AWS_ENDPOINT_URL: stack.endpointUrl });
    expect(environment).not.toHaveProperty('PATH');
    expect(environment.AWS_ACCESS_KEY_ID).toMatch(/^[A-Za-z0-9]+$/);
  });

  it('has a context and the built-in modules', async () => {
    const context = (await act('context')).json();
    expect(context).toMatchObject({ functionName: stack.resources.NotesFunction, memoryLimitInMB: '256' });
    expect(context.remaining).toBeGreaterThan(1000);
    expect((await act('builtin')).text).toBe('function');
  });

  it('uses the clock of the stack, even after the clock was advanced', async () => {
    const before = (await act('time')).json();
    expect(Math.abs(before.now - Date.now())).toBeLessThan(5000);
    expect(before).toMatchObject({ epoch: '1970-01-01T00:00:00.000Z', isDate: true });
    stack.clock.advance(7_200_000);
    const after = (await act('time')).json();
    for (const field of ['now', 'made', 'text'])
      expect(Math.abs(after[field] - stack.clock.now())).toBeLessThan(5000);
    expect(after.now - before.now).toBeGreaterThanOrEqual(7_200_000);
    expect((await act('context')).json().remaining).toBeGreaterThan(1000);
    expect(() => stack.clock.advance(-1)).toThrow('can only be advanced');
  });

  it('can be called with a token issued at the current time of the stack, but not with one from two hours before', async () => {
    const ask = async (token: string) =>
      (await call('/me', { headers: { authorization: `Bearer ${token}` } })).status;
    const early = await tokenOf('ana');
    expect(await ask(early)).toBe(200);
    stack.clock.advance(7_200_000);
    expect(await ask(early)).toBe(401);
    expect(await ask(await tokenOf('ana'))).toBe(200);
  });

  it('gets AccessDeniedException for a call that its role does not allow', async () => {
    const denied = stack.proxy.denied().length;
    const refusal = (await act('scan')).json();
    expect(refusal.name).toBe('AccessDeniedException');
    expect(refusal.message).toContain('dynamodb:Scan');
    expect(stack.proxy.denied()).toHaveLength(denied + 1);
  });

  it.each(['throw', 'crash', 'odd'])(
    'that fails with %s returns 500, and handles the next request',
    async (way) => {
      const failed = await act(way);
      expect([failed.status, failed.json()]).toEqual([500, { message: 'Internal Server Error' }]);
      expect((await act('count')).status).toBe(200);
    },
  );

  it('that exceeds its timeout is killed, even in an endless loop', async () => {
    expect((await act('spin')).status).toBe(500);
    expect(lines.join('\n')).toMatch(/Task timed out after 5\.00 seconds/);
  }, 20_000);

  it('handles several requests at the same time, one in each instance', async () => {
    const before = sleeping();
    let finished = 0;
    const calls = [1, 2].map(() => act('sleep', '4000').then(() => (finished += 1)));
    await expect.poll(() => sleeping() - before, instanceStart).toBe(2);
    expect(finished).toBe(0);
    await Promise.all(calls);
  });

  it('that is killed answers the request with 500, and gets a new instance', async () => {
    const before = sleeping();
    const killed = act('sleep', '4500');
    await expect.poll(sleeping, instanceStart).toBeGreaterThan(before);
    await stack.kill('NotesFunction');
    expect((await killed).status).toBe(500);
    expect((await act('count')).json()).toEqual({ calls: 1 });
  });
});

describe('a crash fault', () => {
  afterEach(() => stack.proxy.faults.clear());

  it('kills the instance that makes a matching call, and no other', async () => {
    stack.proxy.faults.set([
      { match: { functionId: 'TinyService/Notes*', body: 'poison' }, kind: 'crash', rate: 1 },
    ]);
    expect((await call('/notes/poison')).status).toBe(500);
    expect(stack.proxy.faults.injected()).toMatchObject({ crash: 1 });
    expect((await call('/notes/one')).status).toBe(200);
    await expect.poll(() => lines.filter((line) => line.startsWith('GET 500'))).toHaveLength(1);
  });
});

describe('the operator', () => {
  it('can use every table through the AWS proxy', async () => {
    const client = new DynamoDBClient({
      endpoint: stack.endpointUrl,
      region: stack.region,
      credentials: { accessKeyId: 'operator', secretAccessKey: 'any' },
    });
    expect((await client.send(new ListTablesCommand())).TableNames).toEqual([stack.resources.Notes]);
    const { Count } = await client.send(new ScanCommand({ TableName: stack.resources.Notes }));
    expect(Count).toBeGreaterThan(0);
    client.destroy();
  });
});

describe('a second stack', () => {
  it('runs at the same time with its own tables', async () => {
    const other = await startStack({ assemblyDir: tiny, dynamodbUrl: inject('dynamodbUrl') });
    expect(other.resources.Notes).not.toBe(stack.resources.Notes);
    expect((await fetch(`${other.baseUrl}/notes/one`)).status).toBe(404);
    const startedAt = performance.now();
    await Promise.all([other.stop(), other.stop()]);
    expect(performance.now() - startedAt).toBeLessThan(5000);
    await expect(fetch(other.baseUrl)).rejects.toThrow();
  }, 30_000);
});
