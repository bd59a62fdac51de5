import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import type { Access } from '../../shared/contract/access.ts';
import type { RouteDefinition } from '../../shared/contract/route.ts';
import { apiRoutes as routes } from '../../shared/contract/routes.ts';
import { roles } from '../../shared/people/schema.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'route-matrix';
const callers = ['nobody', ...roles] as const;
type Caller = (typeof callers)[number];

/** The callers that each kind of access admits. An admin is admitted everywhere; moderators are not editors. */
const passes: Record<Access, readonly Caller[]> = {
  all: callers,
  holder: callers,
  'signed-in': roles,
  author: roles,
  moderator: ['moderator', 'admin'],
  editor: ['editor', 'admin'],
  admin: ['admin'],
};

let stack: TestStack;
let clients: Record<Caller, Client>;
let places: Record<string, string>;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  const own = await Promise.all(
    roles.map(async (role) => [role, await signIn(stack, `matrix ${role}`, role)]),
  );
  clients = { nobody: clientOf(stack), ...Object.fromEntries(own) };
  const author = await signIn(stack, 'matrix author');
  const { receipt } = await submit(author, slug, { stars: 4, text: decentText });
  await stack.idle();
  const { items } = (await clientOf(stack).get(`/v1/titles/${slug}/reviews`)).json<{
    items: PublishedReview[];
  }>();
  places = { slug, receipt, id: items[0]?.id ?? '' };
});

const pathOf = (path: string, change: Record<string, string> = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => ({ ...places, ...change })[name] ?? 'x');

/** A body that no route accepts: a caller with access is refused by the schema, so that nothing changes. */
const nonsense = { nonsense: true };
const ask = (who: Client, { method, path }: RouteDefinition, change?: Record<string, string>) =>
  who.send(method, pathOf(path, change), method === 'POST' || method === 'PUT' ? { body: nonsense } : {});

const all = Object.entries(routes);
/** Routes that change something without a body; other tests cover them one by one. */
const bodiless = new Set([
  'eraseMe',
  'withdraw',
  'voteHelpful',
  'takeHelpfulBack',
  'claimCase',
  'releaseCase',
  'undoDecision',
  'escalateCase',
  'rollBackPolicy',
]);

describe.each(all)('%s', (name, route) => {
  it.each(callers)('refuses or admits a caller according to the access of the route: %s', async (caller) => {
    const may = passes[route.access].includes(caller);
    if (may && bodiless.has(name)) return;
    const answer = await ask(clients[caller], route);
    if (may) expect([401, 403, 500, 502, 503]).not.toContain(answer.status);
    else expect(answer.status).toBe(caller === 'nobody' ? 401 : 403);
  });
});

describe('the schemas of request bodies', () => {
  it.each([
    ['role', 'admin'],
    ['state', 'published'],
    ['audience', 'educator'],
    ['handle', 'Somebody Else'],
    ['person', 'AAAAAAAAAAA'],
    ['helpful', 99],
    ['version', 7],
    ['firstTime', false],
  ])('refuse the additional field %s', async (field, value) => {
    for (const [path, body] of [
      [`/v1/titles/${slug}/reviews`, { stars: 4 }],
      [`/v1/titles/${slug}/suggestions`, { area: 'fact', text: decentText }],
      [`/v1/reviews/${places.id}/reports`, { reason: 'spam' }],
    ] as const) {
      const answer = await clients.adult.send('POST', path, { body: { ...body, [field]: value } });
      expect([path, answer.status]).toEqual([path, 400]);
    }
  });

  it.each([
    { age: -1 },
    { age: 19 },
    { age: 200 },
    { age: 7.5 },
    { stars: 0 },
    { stars: 6 },
    { stars: 4.5 },
    { stars: '4' },
    { stars: -1 },
  ])('refuse invalid numbers, such as %j', async (change) => {
    const answer = await clients.adult.send('POST', `/v1/titles/${slug}/reviews`, {
      body: { stars: 4, ...change },
    });
    expect(answer.json<{ code: string }>().code).toBe('validation-failed');
  });
});
