import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { publicRoutes } from '../../shared/contract/routes.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { codeOf, decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';
import { forgedTokens } from '../support/tokens.ts';
import { watchWrites } from '../support/writes.ts';

const slug = 'hostile-requests';
const canary = 'canary31337';
const body = { stars: 4, text: `${decentText} ${canary}` };
let stack: TestStack;
let person: Client;
let receipt: string;
let watch: Awaited<ReturnType<typeof watchWrites>>;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  person = await signIn(stack, 'hostile requests');
  receipt = (await submit(person, slug, { stars: 4 })).receipt;
  await submit(await signIn(stack, 'another reader'), slug, { stars: 2 });
  watch = await watchWrites(stack);
});
afterEach(() => expect(watch.takeWritten()).toEqual([]));
afterAll(async () => {
  watch.stop();
  expect(await watch.added()).toBe(0);
  expect(watch.lines().filter((line) => line.includes(canary))).toEqual([]);
  expect(watch.lines().filter((line) => line.includes('"level":"ERROR"'))).toEqual([]);
});

const signedIn = Object.values(publicRoutes).filter(({ access }) => ['signed-in', 'author'].includes(access));
const at = (path: string) => path.replace('{slug}', slug).replace('{receipt}', receipt);
const sendingTo = (method: string) => (method === 'POST' || method === 'PUT' ? { body } : {});

describe('a token', () => {
  it.each(signedIn)(
    'that is missing or not a bearer token is refused by $method $path',
    async ({ method, path }) => {
      for (const authorization of [undefined, 'Bearer', 'Basic YTpi', 'Bearer a b', person.token ?? '']) {
        const headers = authorization === undefined ? {} : { authorization };
        const answer = await clientOf(stack).send(method, at(path), { ...sendingTo(method), headers });
        expect(codeOf(answer)).toBe('401 token-missing');
        expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      }
    },
  );

  it('that is forged is refused', async () => {
    const refused: [string, string, string][] = [];
    const expected: typeof refused = [];
    for (const [what, token, code] of await forgedTokens(stack, 'hostile requests'))
      for (const { method, path } of [...signedIn, publicRoutes.readSubmission]) {
        const answer = await clientOf(stack, token).send(method, at(path), sendingTo(method));
        refused.push([what, `${method} ${path}`, codeOf(answer)]);
        expected.push([what, `${method} ${path}`, `401 ${code}`]);
      }
    expect(refused).toEqual(expected);
  });

  it('that is forged is also refused by the editorial API', async () => {
    for (const [what, token] of await forgedTokens(stack, 'editor')) {
      const answer = await clientOf(stack, token).get(`/v1/editorial/titles/${slug}`);
      expect([what, answer.status]).toEqual([what, 401]);
    }
    expect(codeOf(await person.get(`/v1/editorial/titles/${slug}`))).toBe('403 not-an-editor');
  });
});

describe('a query', () => {
  const lists = [`/v1/titles`, `/v1/titles/${slug}/reviews`, '/v1/me/submissions'];
  const questions = [
    'limit=0',
    'limit=101',
    'limit=-1',
    'limit=abc',
    'limit=1.5',
    'limit=',
    'limit=NaN',
    'limit=1&limit=2',
    `${canary}=1`,
    'limit[]=1',
    'cursor=',
  ];
  const cursors = [
    canary,
    'a.b',
    '.',
    `${'A'.repeat(5000)}`,
    `eyJwayI6IngifQ.${'A'.repeat(16)}`,
    '%00',
    'null',
  ];

  it.each(lists.flatMap((list) => questions.map((question) => [list, question])))(
    'to %s?%s is refused',
    async (list, question) => {
      expect(codeOf(await person.get(`${list}?${question}`))).toMatch(
        /^400 (validation-failed|unknown-field)$/,
      );
    },
  );

  it('to a route that takes none is refused', async () => {
    expect(codeOf(await person.get(`/v1/me/export?${canary}=1`))).toBe('400 unknown-field');
    for (const name of ['__proto__', 'constructor', 'toString'])
      for (const path of ['/v1/me/export', '/v1/titles'])
        expect([name, codeOf(await person.get(`${path}?${name}=1`))]).toEqual([name, '400 unknown-field']);
  });

  it.each(['/v1/health', `/v1/titles/${slug}`, '/v1/openapi.json'])(
    'to %s, which answers with a stored document, is ignored',
    async (path) => expect((await person.get(`${path}?${canary}=1`)).status).toBe(200),
  );

  it.each(lists)('to %s with a made-up cursor is refused', async (list) => {
    const codes = await Promise.all(
      cursors.map(async (cursor) => codeOf(await person.get(`${list}?cursor=${cursor}`))),
    );
    for (const code of codes) expect(code).toMatch(/^400 (cursor-invalid|validation-failed)$/);
  });

  it.each([
    'kind=song',
    'maxAge=-1',
    'maxAge=19',
    'maxAge=abc',
    'sort=random',
    'q=',
    `q=${'x'.repeat(201)}`,
    'genre=',
    `topic=${'x'.repeat(121)}`,
  ])('to /v1/titles?%s is refused', async (question) =>
    expect(codeOf(await person.get(`/v1/titles?${question}`))).toBe('400 validation-failed'),
  );

  it.each(['audience=all', 'audience=Adult', 'sort=oldest', 'audience=adult&audience=teen'])(
    'to reviews?%s is refused',
    async (question) =>
      expect(codeOf(await person.get(`/v1/titles/${slug}/reviews?${question}`))).toBe(
        '400 validation-failed',
      ),
  );

  it('with a tampered cursor is refused', async () => {
    const list = `/v1/titles/${slug}/reviews?limit=1`;
    const { nextCursor } = (await person.get(list)).json<{ nextCursor: string }>();
    const half = nextCursor.indexOf('.');
    const tampered = [
      `${nextCursor}A`,
      nextCursor.slice(1),
      nextCursor.slice(0, half),
      `B${nextCursor.slice(1)}`,
      `${nextCursor}.A`,
    ];
    for (const cursor of tampered)
      expect(codeOf(await person.get(`${list}&cursor=${cursor}`))).toBe('400 cursor-invalid');
    expect((await person.get(`${list}&cursor=${nextCursor}`)).status).toBe(200);
  });
});

describe('a path', () => {
  /** Sends the path unchanged, because a URL parser would normalize it. */
  const code = (method: string, path: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers = { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' };
      const sent = request(stack.baseUrl, { method, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const problem = response.headers['content-type'] === 'application/problem+json';
          resolve(
            `${response.statusCode} ${problem ? JSON.parse(text).code : response.headers['content-type']}`,
          );
        });
      });
      sent.on('error', reject);
      sent.end(method === 'GET' || method === 'DELETE' ? undefined : JSON.stringify(body));
    });

  const places = [
    'unknown-title',
    `${'x'.repeat(81)}`,
    `${'x'.repeat(3000)}`,
    '..',
    '%2e%2e',
    '%2e%2e%2f%2e%2e',
    '..%2f..%2fpage',
    '%00',
    '%',
    '%zz',
    '%E0%A4%A',
    '%c0%ae',
    'a%20b',
    'Upper',
    "a'b",
    'TITLE%23coco',
    '%2525',
    ';',
    'constructor',
    '__proto__',
  ];
  const paths = [
    ['GET', '/v1/titles/PLACE'],
    ['GET', '/v1/titles/PLACE/reviews'],
    ['POST', '/v1/titles/PLACE/reviews'],
    ['POST', '/v1/titles/PLACE/suggestions'],
    ['GET', '/v1/submissions/PLACE'],
    ['PUT', '/v1/submissions/PLACE'],
    ['DELETE', '/v1/submissions/PLACE'],
  ] as const;

  it.each(paths)('%s %s with an invalid parameter is refused', async (method, path) => {
    for (const place of places) {
      const found = await code(method, path.replace('PLACE', place));
      expect([place, found]).toEqual([
        place,
        expect.stringMatching(/^(404 (title|submission|route)-not-found|400 validation-failed)$/),
      ]);
    }
  });

  it.each([
    ['GET', '/v1'],
    ['GET', '/v1/'],
    ['GET', '/v1/nothing'],
    ['GET', `/v1/titles/${slug}/reviews/x`],
    ['PATCH', `/v1/titles/${slug}`],
    ['DELETE', `/v1/titles/${slug}`],
    ['POST', '/v1/titles'],
    ['PUT', `/v1/titles/${slug}/reviews`],
  ])('%s %s does not exist', async (method, path) => {
    expect(await code(method, path)).toMatch(/^(404 route-not-found|404 text\/html; charset=utf-8|405 .*)$/);
  });
});

describe('an Idempotency-Key', () => {
  it.each(['x'.repeat(256), 'with space', 'caf\u00e9'])('%j is refused', async (key) => {
    for (const [kind, sent] of [
      ['reviews', body],
      ['suggestions', { area: 'fact', text: canary }],
    ] as const) {
      const answer = await person.send('POST', `/v1/titles/${slug}/${kind}`, {
        body: sent,
        headers: { 'idempotency-key': key },
      });
      expect(codeOf(answer)).toBe('400 idempotency-key-invalid');
    }
  });
});
