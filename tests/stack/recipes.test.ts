import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiRoutes } from '../../shared/contract/routes.ts';
import { defined } from '../../shared/values/defined.ts';
import { signIn } from '../support/client.ts';
import { copyProduct, recipe } from '../support/recipes.ts';
import { freshStack, type TestStack } from '../support/stack.ts';

const copy = copyProduct();
let stack: TestStack;
afterAll(async () => {
  await stack.stop();
  copy.remove();
});

/** The example route of the recipe, which stores an item of a new kind. */
const contract = `
/** Stores a proverb under a slug. */
export const keepProverb = defineRoute({
  method: 'PUT',
  path: '/v1/proverbs/{slug}',
  access: 'signed-in',
  tag: 'Service',
  summary: 'Keep a proverb',
  params: { slug: titleSlug },
  body: z.strictObject({ text: z.string().max(60) }),
  answers: { 200: { description: 'It is kept', body: z.strictObject({ text: z.string() }) } },
  errors: [],
});
`;
const useCase = `
import { keepProverb } from '../../shared/contract/service.ts';
import { answer } from '../../shared/http/answer.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { writeProverb } from '../../shared/storage/proverbs.ts';
import { signedIn } from './gates.ts';

export default endpoint(keepProverb, signedIn, async ({ params, body }, { store }) =>
  answer(200, { text: await writeProverb(store, params.slug, body.text) }),
);
`;
const storage = `
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { fromItem, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

export const writeProverb = async ({ client, table }: Store, slug: string, text: string): Promise<string> => {
  await client.send(new PutItemCommand({ TableName: table, Item: toItem({ ...keys.proverb(slug), text }) }));
  const { Item = {} } = await client.send(
    new GetItemCommand({ TableName: table, Key: toItem(keys.proverb(slug)), ConsistentRead: true }),
  );
  return fromItem<{ text: string }>(Item).text;
};
`;

const addRoute = (): void => {
  const { text, files } = recipe('a route');
  expect(files).toEqual(['shared/contract/routes.ts']);
  expect(text).toContain('`shared/contract/`');
  copy.edit(
    'shared/contract/service.ts',
    "import { defineRoute } from './route.ts';",
    `import { titleSlug } from './parameters.ts';\nimport { defineRoute } from './route.ts';\n${contract}`,
  );
  copy.edit(
    'shared/contract/routes.ts',
    'health: service.health,',
    'health: service.health,\n  keepProverb: service.keepProverb,',
  );
  copy.add('functions/public-api/keep-proverb.ts', useCase);
  copy.edit(
    'functions/public-api/handler.ts',
    "'GET /v1/health'",
    "'PUT /v1/proverbs/{slug}': () => import('./keep-proverb.ts'),\n    'GET /v1/health'",
  );
};

const addItem = (): void => {
  const { text, files } = recipe('a kind of item');
  expect(files).toContain('shared/storage/table.ts');
  expect(text).toContain('`infra/stacks`');
  copy.edit('shared/storage/table.ts', "  keys: 'KEYS',", "  keys: 'KEYS',\n  proverb: 'PROVERB#',");
  copy.edit(
    'shared/storage/table.ts',
    "  catalogueHead: () => ({ pk: partitions.catalogue, sk: 'HEAD' }),",
    `  catalogueHead: () => ({ pk: partitions.catalogue, sk: 'HEAD' }),
  proverb: (slug: string) => ({ pk: \`\${partitions.proverb}\${slug}\`, sk: 'PROVERB' }),`,
  );
  copy.add('shared/storage/proverbs.ts', storage);
  copy.edit(
    'infra/stacks/api.ts',
    "    data.allowLists(target, 'helpful', 'reviews', 'duplicates');",
    "    data.allowLists(target, 'helpful', 'reviews', 'duplicates');\n    data.allowItems(target, ['PutItem', 'GetItem'], 'proverb');",
  );
};

beforeAll(async () => {
  addRoute();
  addItem();
  const assembly = join(copy.folder, 'assembly');
  await copy.run(['infra/app.ts'], { CDK_OUTDIR: assembly });
  stack = await freshStack({ assemblyDir: assembly });
});

const put = async (
  slug: string,
  body: unknown,
  token?: string,
): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${stack.baseUrl}/v1/proverbs/${slug}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      ...defined({ authorization: token === undefined ? undefined : `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

describe('a route and a kind of item that were added by the recipes of the README', () => {
  it('work: the route answers and stores the item', async () => {
    const { token } = await signIn(stack, 'recipes ana');
    const body = { text: 'Still waters run deep.' };
    expect(await put('water', body, token)).toEqual({ status: 200, body });
    expect(stack.proxy.denied()).toEqual([]);
  });

  it('include the checks of the caller, the path and the body', async () => {
    const { token } = await signIn(stack, 'recipes bo');
    expect(await put('water', { text: '' })).toMatchObject({ status: 401 });
    expect(await put('No Slug', { text: '' }, token)).toMatchObject({ status: 404 });
    expect(await put('water', { text: 'x'.repeat(61) }, token)).toMatchObject({
      status: 400,
      body: { code: 'validation-failed' },
    });
  });

  it('appear in the description of the API', async () => {
    const { paths } = (await (await fetch(`${stack.baseUrl}/v1/openapi.json`)).json()) as {
      paths: Record<string, object>;
    };
    expect(Object.keys(paths)).toHaveLength(
      new Set(Object.values(apiRoutes).map(({ path }) => path)).size + 1,
    );
    expect(paths['/v1/proverbs/{slug}']).toMatchObject({ put: { operationId: 'keepProverb' } });
  });
});
