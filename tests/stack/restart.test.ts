import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../shared/moderation/receipt.ts';
import type { PageDocument } from '../../shared/titles/page-document.ts';
import { clientOf, signIn } from '../support/client.ts';
import { decentText, follow, submit } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'restart';
const dataDir = mkdtempSync(join(tmpdir(), 'nightlight-data-'));
const before: {
  receipt: string;
  view?: Receipt;
  page?: PageDocument;
  pending?: string;
  cursor?: string;
} = {
  receipt: '',
};
let stack: TestStack;

beforeAll(async () => {
  const first = await freshStack({ dataDir });
  await publishAs(first, slug);
  const ana = await signIn(first, 'restart ana');
  before.receipt = (await submit(ana, slug, { stars: 4, age: 11, text: decentText })).receipt;
  await submit(await signIn(first, 'restart bo', 'teen'), slug, { stars: 2 });
  before.page = await pageOf(first, slug);
  before.view = await follow(first, before.receipt, ana);
  const list = await clientOf(first).get(`/v1/titles/${slug}/reviews?limit=1`);
  before.cursor = list.json<{ nextCursor: string }>().nextCursor;
  // The relay is stopped, so that a submission accepted now is undecided when the stack ends.
  first.proxy.faults.set([
    {
      match: { functionId: 'NightlightModeration/OutboxRelay*', service: 'sqs' },
      kind: 'server-error',
      rate: 1,
    },
  ]);
  const late = await submit(await signIn(first, 'restart cy', 'educator'), slug, {
    stars: 5,
    text: decentText,
  });
  before.pending = late.receipt;
  await first.stop();
  stack = await freshStack({ dataDir });
});
afterAll(async () => {
  await stack.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('a stack that is restarted on the same data directory', () => {
  it('decides about a submission that was accepted just before the stop', async () => {
    expect(await follow(stack, before.pending ?? '')).toMatchObject({ state: 'published', revision: 1 });
    expect((await pageOf(stack, slug)).community.educators).toMatchObject({ count: 1, averageStars: 5 });
  });

  it('has the same page, with ratings and texts', async () => {
    const { community, ...rest } = await pageOf(stack, slug);
    expect({ ...rest, community: { ...community, educators: before.page?.community.educators } }).toEqual(
      before.page,
    );
  });

  it('accepts receipts, cursors and accounts from before the restart', async () => {
    const ana = await signIn(stack, 'restart ana');
    expect(await follow(stack, before.receipt, ana)).toEqual(before.view);
    const list = await clientOf(stack).get(`/v1/titles/${slug}/reviews?limit=1&cursor=${before.cursor}`);
    expect(list.json<{ items: unknown[] }>().items).toHaveLength(1);
    expect((await submit(ana, slug, { stars: 5 })).receipt).toBe(before.receipt);
    expect((await pageOf(stack, slug)).community.adults).toMatchObject({ count: 1, averageStars: 5 });
  });
});
