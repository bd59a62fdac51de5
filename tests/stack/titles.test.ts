import { beforeAll, describe, expect, it } from 'vitest';
import { editorialRoutes, publicRoutes } from '../../shared/contract/routes.ts';
import { PageDocument } from '../../shared/titles/page-document.ts';
import type { TitleCard } from '../../shared/titles/schema.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { codeOf, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs } from '../support/titles.ts';

let stack: TestStack;
let anyone: Client;
beforeAll(async () => {
  stack = await sharedStack();
  anyone = clientOf(stack);
  await publishAs(stack, 'zebra-crossing', 'Zebra Crossing');
  await publishAs(stack, 'aardvark-summer', 'Aardvark Summer');
});

interface Cards {
  items: TitleCard[];
  total: number;
  nextCursor?: string;
}
const cards = async (query: string): Promise<Cards> =>
  (await anyone.get(`/v1/titles?${query}`)).json<Cards>();
const slugs = async (query: string) => (await cards(query)).items.map(({ slug }) => slug);

describe('a title page', () => {
  it('matches the schema of a page document', async () => {
    const answer = await anyone.get('/v1/titles/zebra-crossing');
    expect(PageDocument.parse(answer.json())).toMatchObject({
      slug: 'zebra-crossing',
      name: 'Zebra Crossing',
    });
    expect(answer.headers.get('cache-control')).toContain('public');
  });

  it('is answered with 304 to a client with the current entity tag, until the page changes', async () => {
    const read = (etag: string) => anyone.get('/v1/titles/zebra-crossing', { 'if-none-match': etag });
    const first = await anyone.get('/v1/titles/zebra-crossing');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const repeated = await read(known);
      expect([repeated.status, repeated.text, repeated.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await read('"other"')).status).toBe(200);
    await submit(await signIn(stack, 'zebra fan'), 'zebra-crossing', { stars: 5 });
    await stack.idle();
    const changed = await read(etag);
    expect([changed.status, changed.headers.get('etag') === etag]).toEqual([200, false]);
  });

  it.each(['unknown', 'UPPER', 'a--b', 'a%2Fb', '%00', 'x'.repeat(200)])(
    'with the slug %s is not found',
    async (slug) => {
      for (const path of [`/v1/titles/${slug}`, `/v1/titles/${slug}/reviews`])
        expect(codeOf(await anyone.get(path))).toMatch(/^404 (title|route)-not-found$/);
    },
  );

  it('recommends at least two other titles when another title has been published', async () => {
    await publishAs(stack, 'zebra-again', 'Zebra Again');
    const { recommendations } = await pageOf(stack, 'aardvark-summer');
    expect(recommendations.length).toBeGreaterThanOrEqual(2);
    expect(recommendations.map(({ slug }) => slug)).not.toContain('aardvark-summer');
  });
});

describe('the list of titles', () => {
  it.each([
    ['q=zebra', ['zebra-again', 'zebra-crossing']],
    ['q=aardvrak', ['aardvark-summer']],
    ['q=aardvark&kind=film', []],
    ['q=aardvark&kind=series&genre=reality+tv&topic=justice', ['aardvark-summer']],
    ['q=aardvark&maxAge=15', []],
    ['q=aardvark&maxAge=16', ['aardvark-summer']],
    ['q=nothinglikethis', []],
  ])('by %s finds %j', async (query, expected) => {
    expect((await slugs(query)).toSorted()).toEqual(expected);
  });

  it('is in the requested order', async () => {
    const names = (await cards('sort=name&limit=100')).items.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
    const dates = (await cards('sort=newest&limit=100')).items.map(({ lastUpdated }) => lastUpdated);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('contains each title exactly once across all pages', async () => {
    const all = await slugs('limit=100');
    const seen: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const page: Cards = await cards(`limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(page.total).toBe(all.length);
      seen.push(...page.items.map(({ slug }) => slug));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all);
  });

  it.each(['name', 'newest', 'age', 'stars'])(
    'by %s neither repeats nor skips a title when another is published between two pages',
    async (sort) => {
      const before = await slugs(`limit=100&sort=${sort}`);
      const first = await cards(`limit=2&sort=${sort}`);
      await publishAs(stack, `aaa-new-by-${sort}`, 'AAA New');
      const rest = await slugs(`limit=100&sort=${sort}&cursor=${first.nextCursor}`);
      const seen = [...first.items.map(({ slug }) => slug), ...rest];
      expect(seen.filter((slug) => !slug.startsWith('aaa-new'))).toEqual(
        before.filter((slug) => !slug.startsWith('aaa-new')),
      );
      expect(new Set(seen).size).toBe(seen.length);
    },
  );

  it('accepts its cursor only with the same query', async () => {
    const { nextCursor } = await cards('limit=1');
    expect(codeOf(await anyone.get(`/v1/titles?limit=1&sort=age&cursor=${nextCursor}`))).toBe(
      '400 cursor-invalid',
    );
  });
});

describe('the description of the API', () => {
  it('lists every public and editorial route', async () => {
    const answer = await anyone.get('/v1/openapi.json');
    const { openapi, paths } = answer.json<{
      openapi: string;
      paths: Record<string, Record<string, { operationId: string; responses: object; requestBody?: object }>>;
    }>();
    expect([answer.status, openapi]).toEqual([200, '3.1.1']);
    for (const [name, { method, path }] of Object.entries({ ...publicRoutes, ...editorialRoutes })) {
      const operation = paths[path]?.[method.toLowerCase()];
      expect(operation?.operationId).toBe(name);
      expect(operation?.responses).toHaveProperty('500');
      if (method === 'PUT') expect(operation).toHaveProperty('requestBody');
    }
  });

  it('has an entity tag for conditional requests', async () => {
    const first = await anyone.get('/v1/openapi.json');
    const repeated = await anyone.get('/v1/openapi.json', {
      'if-none-match': first.headers.get('etag') ?? '',
    });
    expect(repeated.status).toBe(304);
    expect((await anyone.get('/v1/health')).json()).toEqual({ status: 'ok' });
  });
});
