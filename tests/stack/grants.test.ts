import { beforeAll, describe, expect, it } from 'vitest';
import { Authorizer } from '../../infra/local/proxy/authorizer.ts';
import { loadSimulator } from '../../infra/local/proxy/simulator.ts';
import { partitions } from '../../shared/storage/table.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';

const account = { region: 'us-east-1', accountId: '000000000000' };
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
});

/** Whether the deployed role of a function allows this action on items of these partitions. */
const mayDo = async (name: string, action: string, keys: string[], index = ''): Promise<boolean> => {
  const pool = stack.functions.pools.find(({ definition }) => definition.id.split('/')[1]?.startsWith(name));
  if (pool === undefined) throw new Error(`there is no function ${name}`);
  const { statements } = pool.definition;
  const [, table] = Object.entries(stack.resources).find(([id]) => id.startsWith('Table')) ?? [];
  const caller = { accessKeyId: name, statements, unrestricted: false };
  const resource = `arn:aws:dynamodb:${stack.region}:${account.accountId}:table/${table}${index}`;
  const context = { 'dynamodb:LeadingKeys': keys };
  const requirement = { action: `dynamodb:${action}`, resource, context };
  const authorizer = new Authorizer({ ...account, region: stack.region }, {}, await loadSimulator());
  return (await authorizer.check(caller, [requirement])) === undefined;
};

/** Returns the names of the partitions in which a function may perform an action. */
const reach = async (name: string, action: string): Promise<string[]> => {
  const within = await Promise.all(
    Object.entries(partitions).map(async ([partition, beginning]) => {
      const key = beginning.endsWith('#') ? `${beginning}somebody` : beginning;
      return (await mayDo(name, action, [key])) ? [partition] : [];
    }),
  );
  return within.flat().sort();
};

describe('the role of a function', () => {
  it.each([
    ['Pages', 'GetItem', ['case', 'catalogue', 'page', 'person', 'transparency']],
    ['Pages', 'PutItem', []],
    ['EditorialApi', 'GetItem', ['externalId', 'links', 'media', 'person', 'title']],
    ['EditorialApi', 'Query', ['keys', 'ledger', 'title']],
    ['EditorialApi', 'PutItem', ['externalId', 'keys', 'links', 'media', 'person', 'title']],
    ['EditorialApi', 'UpdateItem', ['externalId', 'keys', 'media', 'person', 'title']],
    ['EditorialApi', 'BatchGetItem', ['page', 'person']],
    ['LinkChecker', 'Query', ['catalogue', 'links']],
    ['LinkChecker', 'PutItem', ['links']],
    ['ModerationWorker', 'GetItem', ['breaker', 'case', 'person', 'policy', 'signatures', 'title']],
    ['ModerationWorker', 'PutItem', ['breaker', 'case', 'person', 'title']],
    ['PageProjector', 'Query', ['catalogue', 'page', 'person', 'recommended', 'similar', 'title']],
    ['Pages', 'BatchGetItem', ['catalogue', 'person']],
    ['PageProjector', 'BatchGetItem', ['catalogue', 'media', 'recommended']],
    ['PageProjector', 'DeleteItem', ['page', 'recommended', 'similar']],
    ['PageProjector', 'PutItem', ['case', 'catalogue', 'page', 'person', 'recommended', 'similar', 'title']],
    ['Sweeper', 'Query', ['case', 'person', 'signatures', 'transparency']],
    ['MediaReader', 'GetItem', []],
    ['OutboxRelay', 'GetItem', []],
    ['PreToken', 'GetItem', []],
  ])('%s allows %s only in these partitions', async (name, action, expected) => {
    expect(await reach(name, action)).toEqual(expected);
  });

  it.each(['policy', 'media', 'breaker'] as const)(
    'of the public API does not allow access to the partition %s',
    async (partition) => {
      for (const action of ['GetItem', 'Query', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem'])
        expect(await mayDo('PublicApi', action, [partitions[partition]]), action).toBe(false);
    },
  );

  it('of the public API does not allow writing pages and cards', async () => {
    for (const key of ['PAGE#coco', 'CATALOGUE']) {
      expect(await mayDo('PublicApi', 'GetItem', [key])).toBe(true);
      for (const action of ['PutItem', 'UpdateItem', 'DeleteItem'])
        expect(await mayDo('PublicApi', action, [key]), `${action} ${key}`).toBe(false);
    }
  });

  it('does not allow a batch with one item in another partition', async () => {
    expect(await mayDo('ModerationApi', 'BatchGetItem', ['PERSON#a', 'PERSON#b'])).toBe(true);
    expect(await mayDo('ModerationApi', 'BatchGetItem', ['PERSON#a', 'HANDLE#b'])).toBe(false);
  });

  it('allows queries only of the lists of an index that the function needs', async () => {
    const list = (name: string, key: string) => mayDo(name, 'Query', [key], '/index/byList');
    expect(await list('PublicApi', 'CASES#waiting')).toBe(true);
    expect(await list('PublicApi', 'RENAMINGS')).toBe(false);
    expect(await list('PageProjector', 'DECISIONS#2026-11')).toBe(false);
    expect(await list('EditorialApi', 'DECISIONS#2026-11')).toBe(false);
    expect(await list('Pages', 'REVIEWS#coco#teen')).toBe(false);
  });
});
