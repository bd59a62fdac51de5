import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import type { RouteDefinition } from '../../shared/contract/route.ts';
import { editorialRoutes, moderationRoutes, publicRoutes } from '../../shared/contract/routes.ts';
import { roles } from '../../shared/people/schema.ts';
import { type Client, clientOf, notAnswered, signIn, usualBirthYear } from '../support/client.ts';
import { codeOf, decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'age-matrix';
const thisYear = new Date().getUTCFullYear();
const ages = {
  'not answered': notAnswered,
  refused: thisYear - 10,
  teen: thisYear - 15,
  adult: 1985,
} as const;
type Age = keyof typeof ages;

/** Valid bodies, so that only the age can be the reason for a refusal. */
const bodies: Record<string, object> = {
  submitReview: { stars: 4, text: decentText },
  submitSuggestion: { area: 'fact', text: decentText },
  resubmit: { stars: 4 },
  appeal: { text: 'Please look again.' },
  reportReview: { reason: 'spam' },
};
const routes: Record<string, RouteDefinition> = publicRoutes;
const writes = Object.entries(routes).filter(([, { access }]) => access === 'author');
const staffRoutes: [string, RouteDefinition][] = Object.entries({ ...editorialRoutes, ...moderationRoutes });

let stack: TestStack;
let places: Record<string, string>;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  const { receipt } = await submit(await signIn(stack, 'age author'), slug, { stars: 4, text: decentText });
  await stack.idle();
  const list = await clientOf(stack).get(`/v1/titles/${slug}/reviews`);
  places = { slug, receipt, id: list.json<{ items: PublishedReview[] }>().items[0]?.id ?? '' };
});

const pathOf = (path: string): string =>
  path.replace(/\{(\w+)\}/g, (_, place: string) => places[place] ?? 'x');
const ask = (who: Client, name: string, { method, path }: RouteDefinition) => {
  const bodiless = method === 'GET' || name === 'voteHelpful' || name === 'takeHelpfulBack';
  const body = bodies[name] ?? (bodiless ? undefined : { nonsense: true });
  return who.send(method, pathOf(path), body ? { body } : {});
};

describe.each(writes)('%s', (name, route) => {
  it.each(roles)(
    'refuses a person with the role %s and no stated birth year, and says how to state the year',
    async (role) => {
      const who = await signIn(stack, `ageless ${role}`, role, notAnswered);
      const answer = await ask(who, name, route);
      expect(codeOf(answer)).toBe('403 age-needed');
      expect(answer.json<{ detail: string }>().detail).toContain('PUT /v1/me');
      const bad = await who.send(route.method, pathOf(route.path), { body: { nonsense: true } });
      expect(codeOf(bad)).toBe('403 age-needed');
    },
  );

  it.each(Object.keys(ages) as Age[])('accepts or refuses a person according to the age: %s', async (age) => {
    const answer = await ask(await signIn(stack, `aged ${age} ${name}`, 'adult', ages[age]), name, route);
    if (age === 'not answered') expect(codeOf(answer)).toBe('403 age-needed');
    else if (age === 'refused') expect(codeOf(answer)).toBe('403 too-young');
    else expect([202, 204, 404]).toContain(answer.status);
  });
});

it('refused requests by a person without a stated birth year write nothing to the table', async () => {
  const who = await signIn(stack, 'ageless trier', 'adult', notAnswered);
  const people = async () => (await readTables(stack)).filter(({ pk }) => String(pk).startsWith('PERSON#'));
  const before = await people();
  for (const [name, route] of writes) await ask(who, name, route);
  await who.send('PUT', '/v1/me', { body: { handle: 'Ageless Trier' } });
  expect(await people()).toEqual(before);
});

describe('a person without a stated birth year', () => {
  it('cannot choose a name, unless the same request states the birth year', async () => {
    const who = await signIn(stack, 'ageless namer', 'adult', notAnswered);
    const name = (body: object) => who.send('PUT', '/v1/me', { body });
    expect(codeOf(await name({ handle: 'Winter Kettle' }))).toBe('403 age-needed');
    expect((await name({ handle: 'Winter Kettle', birthYear: 1980 })).status).toBe(200);
    await submit(who, slug, { stars: 4, text: decentText });
  });

  it('can read, withdraw, export and erase their own data', async () => {
    const before = await signIn(stack, 'ageless owner');
    const { receipt } = await submit(before, slug, { stars: 4, text: decentText });
    const who = await signIn(stack, 'ageless owner', 'adult', notAnswered);
    for (const path of ['/v1/me', '/v1/me/submissions', '/v1/me/export', `/v1/submissions/${receipt}`])
      expect((await who.get(path)).status, path).toBe(200);
    expect((await who.get('/v1/me')).json()).toMatchObject({ audience: 'teen' });
    expect((await who.send('DELETE', `/v1/submissions/${receipt}`)).status).toBe(204);
    expect((await who.send('DELETE', '/v1/me')).status).toBe(204);
  });

  it('can use the staff routes for their role', async () => {
    for (const [role, path] of [
      ['moderator', '/v1/moderation/cases'],
      ['admin', '/v1/moderation/policy'],
      ['editor', `/v1/editorial/titles/${slug}`],
    ] as const)
      expect((await (await signIn(stack, `ageless ${role}`, role, notAnswered)).get(path)).status).toBe(200);
  });
});

describe('a child whose token stated an older age before', () => {
  it('can still list, export and withdraw their submissions', async () => {
    const before = await signIn(stack, 'young owner');
    const { receipt } = await submit(before, slug, { stars: 4, text: decentText });
    const who = await signIn(stack, 'young owner', 'adult', thisYear - 11);
    for (const path of ['/v1/me/submissions', '/v1/me/export'])
      expect((await who.get(path)).status, path).toBe(200);
    expect((await who.send('DELETE', `/v1/submissions/${receipt}`)).status).toBe(204);
  });
});

describe('a person under 18', () => {
  const staffRoles = ['moderator', 'editor', 'admin'] as const;
  it.each(staffRoles)(
    'has no rights as %s, whether the token or the profile states the age',
    async (role) => {
      const shown = await signIn(stack, `minor told ${role}`, role, notAnswered);
      expect((await shown.send('PUT', '/v1/me', { body: { birthYear: thisYear - 17 } })).status).toBe(200);
      const byToken = await signIn(stack, `minor token ${role}`, role, thisYear - 17);
      for (const who of [shown, byToken])
        for (const [name, { method, path, access }] of staffRoutes) {
          if (access !== role && role !== 'admin') continue;
          const body = method === 'GET' ? {} : { body: { nonsense: true } };
          expect(codeOf(await who.send(method, pathOf(path), body)), name).toBe('403 under-18');
        }
    },
  );

  it('includes a person who is 17 or 18 by the birth year alone', async () => {
    const who = await signIn(stack, 'maybe minor', 'moderator', thisYear - 18);
    expect(codeOf(await who.get('/v1/moderation/cases'))).toBe('403 under-18');
  });
});

it('a trusted reporter has the role and audience of an ordinary adult', async () => {
  const who = await signIn(stack, 'trusted', 'trusted-reporter');
  expect((await who.get('/v1/me')).json()).toMatchObject({ role: 'adult', audience: 'adult' });
  expect(usualBirthYear('trusted-reporter')).toBe(1985);
});
