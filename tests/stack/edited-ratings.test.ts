import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'rating-again';
const first = {
  stars: 5,
  age: 8,
  headline: 'Sung by all of us',
  text: decentText,
  concerns: ['great-messages'],
  grid: { language: 1, 'violence-and-scariness': 3 },
};
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
});

interface Own {
  items: { receipt: string; state: string; content: object }[];
}
const own = async (who: Client, of = slug): Promise<Own['items']> => {
  await stack.idle();
  return (await who.get(`/v1/me/submissions?slug=${of}`)).json<Own>().items;
};
const rate = (who: Client, body: object, headers = {}) =>
  who.send('POST', `/v1/titles/${slug}/reviews`, { body, headers });

describe('rating a title again', () => {
  it('does not change omitted fields, and removes fields that are null', async () => {
    const ana = await signIn(stack, 'again ana');
    const { receipt } = await submit(ana, slug, first);
    expect(await own(ana)).toMatchObject([{ receipt, state: 'published', content: first }]);
    expect((await submit(ana, slug, { stars: 2 })).receipt).toBe(receipt);
    expect((await own(ana))[0]?.content).toEqual({ ...first, stars: 2 });
    await submit(ana, slug, { headline: null, grid: { language: null } });
    const { headline: _, ...rest } = first;
    const mended = { ...rest, stars: 2, grid: { 'violence-and-scariness': 3 } };
    expect((await own(ana))[0]?.content).toEqual(mended);
    const { latest } = (await pageOf(stack, slug)).community.adults;
    expect(latest[0]).toMatchObject({ stars: 2, age: 8, text: decentText });
    expect(latest[0]).not.toHaveProperty('headline');
  });

  it('shows the public id of the review to its author only', async () => {
    const cy = await signIn(stack, 'again owner');
    const { receipt } = await submit(cy, slug, { ...first, headline: 'Which one is mine' });
    await stack.idle();
    const { items } = (await cy.get(`/v1/titles/${slug}/reviews?limit=100`)).json<{
      items: { id: string; headline?: string }[];
    }>();
    const { id } = items.find(({ headline }) => headline === 'Which one is mine') ?? {};
    expect(id).toMatch(/^rev_/);
    expect(await own(cy)).toMatchObject([{ review: id }]);
    expect((await cy.get('/v1/me/submissions')).json()).toMatchObject({ items: [{ review: id }] });
    expect((await cy.get(`/v1/submissions/${receipt}`)).json()).not.toHaveProperty('review');
  });

  it('changes the waiting edit, not the published text', async () => {
    const bo = await signIn(stack, 'again bo');
    await submit(bo, slug, first);
    await stack.idle();
    await submit(bo, slug, { text: `${decentText} Write to bo@example.org.` });
    expect(await own(bo)).toMatchObject([{ state: 'needs-edit' }]);
    await submit(bo, slug, { age: 10 });
    expect(await own(bo)).toMatchObject([
      { state: 'needs-edit', content: { age: 10, headline: first.headline } },
    ]);
    await submit(bo, slug, { text: decentText });
    expect(await own(bo)).toMatchObject([{ state: 'published', content: { ...first, age: 10 } }]);
  });

  it('without stars is refused when there is no earlier rating, and nothing is written', async () => {
    const cy = await signIn(stack, 'again cy');
    expect(codeOf(await rate(cy, {}))).toBe('400 validation-failed');
    for (const body of [{ age: 9 }, { text: decentText }, { stars: null }]) {
      const answer = await rate(cy, body);
      expect(codeOf(answer)).toBe('400 validation-failed');
      expect(answer.json<{ errors: { path: string }[] }>().errors.map(({ path }) => path)).toEqual(['stars']);
    }
    expect(await own(cy)).toEqual([]);
    const { receipt } = await submit(cy, slug, first);
    expect(codeOf(await rate(cy, { stars: null }))).toBe('400 validation-failed');
    await cy.send('DELETE', `/v1/submissions/${receipt}`);
    // A withdrawn review is deleted, so there is no earlier value for a field that is left out.
    expect(codeOf(await rate(cy, { age: 9 }))).toBe('400 validation-failed');
    await submit(cy, slug, { stars: 1 });
    expect((await own(cy))[0]?.content).toEqual({ stars: 1 });
  });

  it('returns the first answer and changes nothing when a request is repeated after later edits', async () => {
    const di = await signIn(stack, 'again di');
    const headers = { 'idempotency-key': 'again-di' };
    await submit(di, slug, first);
    const change = await submit(di, slug, { age: 11 }, headers);
    await submit(di, slug, { age: 12, stars: 3 });
    expect(await submit(di, slug, { age: 11 }, headers)).toEqual(change);
    expect(codeOf(await rate(di, { age: 13 }, headers))).toBe('422 idempotency-key-reused');
    expect((await own(di))[0]?.content).toEqual({ ...first, age: 12, stars: 3 });
  });

  it('with the receipt replaces the whole review', async () => {
    const ed = await signIn(stack, 'again ed');
    const { receipt } = await submit(ed, slug, first);
    await stack.idle();
    const path = `/v1/submissions/${receipt}`;
    expect((await ed.send('PUT', path, { body: { stars: 4, age: 9 } })).status).toBe(202);
    expect((await own(ed))[0]?.content).toEqual({ stars: 4, age: 9 });
    expect(codeOf(await ed.send('PUT', path, { body: { stars: 4, age: null } }))).toBe(
      '400 validation-failed',
    );
    expect(codeOf(await ed.send('PUT', path, { body: { age: 9 } }))).toBe('400 validation-failed');
  });

  it('as a teen also strips personal information from the fields that are not sent', async () => {
    const name = 'again fay';
    await submit(await signIn(stack, name, 'adult', 1985), slug, {
      stars: 4,
      text: `${decentText} Call 555 0134 22.`,
    });
    await stack.idle();
    const teen = await signIn(stack, name, 'teen', 2011);
    await submit(teen, slug, { stars: 3 });
    expect(JSON.stringify(await own(teen))).not.toContain('555 0134');
  });

  it('refuses concerns and grid votes that do not apply to a series, through either route', async () => {
    const ida = await signIn(stack, 'again ida');
    const unfit = { stars: 4, concerns: ['great-messages', 'easy-to-play'], grid: { privacy: 2 } };
    const { receipt } = await submit(ida, slug, { stars: 4 });
    await stack.idle();
    const answers = [
      await rate(ida, unfit),
      await ida.send('PUT', `/v1/submissions/${receipt}`, { body: unfit }),
    ];
    for (const answer of answers) {
      expect(codeOf(answer)).toBe('400 validation-failed');
      expect(answer.json<{ errors: unknown }>().errors).toEqual([
        { path: 'concerns.1', message: 'does not apply to this kind of title' },
        { path: 'grid.privacy', message: 'does not apply to this kind of title' },
      ]);
    }
    expect((await own(ida))[0]?.content).toEqual({ stars: 4 });
  });

  it('lists the review only in its author’s submissions for that title, and shows its text to nobody else in the receipt', async () => {
    const gus = await signIn(stack, 'again gus');
    await submit(gus, slug, first);
    expect(await own(gus, 'another-title')).toEqual([]);
    expect(await own(await signIn(stack, 'again hal'))).toEqual([]);
    const { receipt } = (await own(gus))[0]!;
    expect(await follow(stack, receipt)).not.toHaveProperty('content');
  });
});
