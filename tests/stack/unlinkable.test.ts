import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { publishAs } from '../support/titles.ts';

const subject = 'nobody knows me twice';
const slugs = ['unlinkable-as-teen', 'unlinkable-named', 'unlinkable-as-adult'];
const text = 'A quiet story that we liked from the first minute to the last.';
let stack: TestStack;
let anyone: Client;
/** Returns, for each of the three reviews, every public id and cursor about it. */
let shown: Buffer[][];

const publicTexts = async (slug: string): Promise<Buffer[]> => {
  const found: string[] = [];
  for (const sort of ['newest', 'helpful'])
    for (const audience of ['', '&audience=teen', '&audience=adult'])
      for (let cursor = ''; ; ) {
        const path = `/v1/titles/${slug}/reviews?limit=1&sort=${sort}${audience}`;
        const answer = await anyone.get(cursor === '' ? path : `${path}&cursor=${cursor}`);
        const page = answer.json<{ items: { id: string }[]; nextCursor?: string }>();
        // Without the prefix and the letter of the key generation, which all have in common.
        found.push(...page.items.map(({ id }) => id.slice(5)), (page.nextCursor ?? '').slice(1));
        if (page.nextCursor === undefined) break;
        cursor = page.nextCursor;
      }
  return found.filter(Boolean).map((each) => Buffer.from(each, 'base64url'));
};

const runs = (bytes: Buffer, length: number): string[] =>
  Array.from({ length: Math.max(0, bytes.length - length + 1) }, (_, at) =>
    bytes.subarray(at, at + length).toString('hex'),
  );

beforeAll(async () => {
  stack = await sharedStack();
  anyone = clientOf(stack);
  for (const slug of slugs) {
    await publishAs(stack, slug);
    // Reviews of other people come before and after, so that every list has a next page.
    for (const other of ['before', 'behind'])
      await submit(await signIn(stack, `${slug} ${other}`), slug, { stars: 3 });
  }
  const [first = '', second = '', third = ''] = slugs;
  const teen = await signIn(stack, subject, 'teen', 2011);
  await submit(teen, first, { stars: 4, text });
  await stack.idle();
  await teen.send('PUT', '/v1/me', { body: { handle: 'Quince Lantern' } });
  await submit(teen, second, { stars: 5, text: `${text} Twice.` });
  await submit(await signIn(stack, subject, 'adult', 1985), third, { stars: 2, text: `${text} Thrice.` });
  await stack.idle();
  shown = await Promise.all(slugs.map(publicTexts));
});

describe('three reviews by one person: as a teen, under a chosen name, as an adult', () => {
  it('do not contain the tag of any author in public ids and cursors', async () => {
    const mine = (await readTables(stack)).filter(
      ({ slug, entity }) => slugs.includes(String(slug)) && entity === 'submission',
    );
    const tags = new Set(mine.map(({ pk }) => String(pk).slice('PERSON#'.length)));
    expect(tags.size).toBe(7);
    for (const bytes of shown.flat())
      for (const tag of tags) {
        expect(bytes.includes(tag)).toBe(false);
        expect(bytes.includes(Buffer.from(tag, 'base64url'))).toBe(false);
      }
  });

  it('have no four consecutive bytes of their ids and cursors in common', () => {
    expect(shown.map((texts) => texts.length).every((count) => count >= 9)).toBe(true);
    const [teen, named, adult] = shown.map((texts) => new Set(texts.flatMap((bytes) => runs(bytes, 4))));
    const common = (a = new Set<string>(), b = new Set<string>()) => [...a].filter((run) => b.has(run));
    expect([common(teen, named), common(teen, adult), common(named, adult)]).toEqual([[], [], []]);
  });
});
