import { beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'grid-gap';
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
});

const questions = async () => {
  await stack.idle();
  const items = await readTables(stack);
  return items.filter(
    ({ entity, kind, ...item }) => entity === 'submission' && kind === 'suggestion' && item.slug === slug,
  );
};

describe('readers who rate a level differently from the editors', () => {
  it('cause one suggestion to the editors when there are at least twenty', async () => {
    const { contentGrid } = await pageOf(stack, slug);
    const expert = contentGrid.find(({ category }) => category === 'language')?.level ?? 0;
    const level = expert >= 3 ? expert - 3 : expert + 3;
    for (let n = 0; n < 19; n += 1)
      await submit(await signIn(stack, `gap ${n}`), slug, { stars: 3, grid: { language: level } });
    expect(await questions()).toEqual([]);
    for (let n = 19; n < 23; n += 1)
      await submit(await signIn(stack, `gap ${n}`), slug, { stars: 3, grid: { language: level } });
    expect(await questions()).toMatchObject([{ state: 'forwarded', area: 'grid' }]);
    const editor = await signIn(stack, 'gap editor', 'editor', 1980);
    const reader = await signIn(stack, 'gap reader in words');
    await submit(reader, slug, { area: 'grid', text: 'The language is less strong than the page says.' });
    await stack.idle();
    const { items } = (await editor.get(`/v1/editorial/suggestions?slug=${slug}&source=votes`)).json<{
      items: { id: string; version: number; changes: object[] }[];
    }>();
    expect(items).toMatchObject([{ fromVotes: true, reader: { name: 'Readers' } }]);
    expect(
      (await editor.get(`/v1/editorial/suggestions?slug=${slug}&area=grid`)).json<{ items: object[] }>()
        .items,
    ).toHaveLength(2);
    expect(items[0]?.changes).toEqual([
      { path: '/contentGrid/language/level', from: expert, now: expert, to: level },
    ]);
    const [{ id, version } = { id: '', version: 0 }] = items;
    const body = { outcome: 'accept', version };
    expect((await editor.send('POST', `/v1/editorial/suggestions/${id}/decision`, { body })).status).toBe(
      200,
    );
    const page = await pageOf(stack, slug);
    expect(page.contentGrid.find(({ category }) => category === 'language')?.level).toBe(level);
  });
});
