import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import verify from '../../infra/operator/commands/verify/run.ts';
import { silentProgress } from '../../infra/operator/progress.ts';
import type { Target } from '../../infra/operator/target/target.ts';
import { linkDecision } from '../../shared/moderation/chain.ts';
import { decisionWrite } from '../../shared/storage/decisions.ts';
import { toItem } from '../../shared/storage/items.ts';
import { itemFrom } from '../../shared/storage/submission-items.ts';
import { keys } from '../../shared/storage/table.ts';
import { anAddress, aReview } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { writeItems } from '../support/write-items.ts';

const address = anAddress(7);
let storage: TestStorage;

const chainOf = (length: number) => {
  const chain: ReturnType<typeof linkDecision>[] = [];
  for (let n = 1; n <= length; n += 1)
    chain.push(
      linkDecision(
        {
          revision: n,
          outcome: 'needs-edit',
          reasons: [{ code: 'language', spans: [{ field: 'text', start: 0, end: 9 }] }],
          policyVersion: '1',
          findings: [],
          source: 'own-initiative',
          detectedAutomatically: true,
          decidedAutomatically: 'no',
          decidedBy: 'mo',
          decidedAt: new Date(Date.now() - 60_000 + n).toISOString(),
          openedAt: new Date(Date.now() - 120_000).toISOString(),
        },
        n - 1,
        chain.at(-1)?.hash ?? '',
      ),
    );
  return chain;
};

beforeAll(async () => {
  storage = await startStorage();
  const { store } = storage;
  const chain = chainOf(4);
  const review = aReview({ address, decisions: 4, chain: chain.at(-1)?.hash ?? '' });
  await writeItems(store, [itemFrom(review)]);
  for (const decision of chain) {
    const { Put } = decisionWrite(store, review, decision);
    if (Put) await store.client.send(new PutItemCommand(Put));
  }
});
afterAll(() => storage.close());

const answer = async () => {
  const open = async () => ({ store: storage.store }) as Target;
  const flags = { stack: undefined, dryRun: false, json: true };
  return (await verify(flags, { open, progress: silentProgress })).result;
};
const place = (sequence: number) => ({
  TableName: storage.store.table,
  Key: toItem(keys.decision(address, sequence)),
});

describe('the operator command verify', () => {
  it('confirms a chain that nobody changed', async () => {
    expect(await answer()).toEqual({ ok: true, submissions: 1, decisions: 4, broken: [] });
  });

  it('confirms a chain even if an item has an unknown attribute', async () => {
    const { client } = storage.store;
    const { TableName } = place(2);
    const { Item } = await client.send(new GetItemCommand(place(2)));
    await client.send(new PutItemCommand({ TableName, Item: { ...Item, shelf: { S: 'a new attribute' } } }));
    const found = await answer();
    await client.send(new PutItemCommand({ TableName, Item }));
    expect(found).toEqual({ ok: true, submissions: 1, decisions: 4, broken: [] });
  });

  it.each([
    ['with another outcome', 2, { outcome: { S: 'publish' } }, 2],
    ['with another reason', 3, { reasons: { S: '[]' } }, 3],
    ['by another decider', 1, { decidedBy: { S: 'tom' } }, 1],
    ['at another time', 4, { decidedAt: { S: '2026-11-01T00:00:00.000Z' } }, 4],
    ['with a new hash that the next decision does not contain', 2, { hash: { S: 'A'.repeat(22) } }, 2],
    ['that is removed from the middle', 2, undefined, 2],
    ['that is removed from the end', 4, undefined, 4],
  ] as const)(
    'reports the first broken link after a change: a decision %s',
    async (_, sequence, change, broken) => {
      const { client } = storage.store;
      const { Item } = await client.send(new GetItemCommand(place(sequence)));
      if (Item === undefined) throw new Error('there is no such decision');
      const { TableName } = place(sequence);
      if (change === undefined) await client.send(new DeleteItemCommand(place(sequence)));
      else await client.send(new PutItemCommand({ TableName, Item: { ...Item, ...change } }));
      const found = await answer();
      await client.send(new PutItemCommand({ TableName, Item }));

      expect(found).toMatchObject({ ok: false, broken: [{ item: address.item, sequence: broken }] });
      expect(await answer()).toMatchObject({ ok: true });
    },
  );
});
