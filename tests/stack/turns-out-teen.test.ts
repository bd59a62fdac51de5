import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { decentText, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'turns-out-teen';
const mail = 'turned.teen@example.com';
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
});

const table = async (): Promise<string> => JSON.stringify(await readTables(stack));
const reviewOf = async (subject: string, body: object): Promise<{ adult: Client; receipt: string }> => {
  const adult = await signIn(stack, subject);
  const { receipt } = await submit(adult, slug, body);
  await stack.idle();
  return { adult, receipt };
};
const countOn = async () => {
  const { adults, teens } = (await pageOf(stack, slug)).community;
  return [adults.count, teens.count];
};

describe('a person who turns out to be a teen', () => {
  it('has published texts that are screened again with the rules for teens', async () => {
    const fine = await reviewOf('turned fine', { stars: 4, text: decentText });
    const selfDescribing = await reviewOf('turned telling', {
      stars: 2,
      text: 'My mum works at the Edeka in Quellhorst and we all liked this film.',
    });
    expect((await follow(stack, selfDescribing.receipt)).state).toBe('published');
    expect(await countOn()).toEqual([2, 0]);
    for (const subject of ['turned fine', 'turned telling'])
      expect((await (await signIn(stack, subject, 'teen')).get('/v1/me')).status).toBe(200);
    await stack.idle();
    expect((await follow(stack, fine.receipt)).state).toBe('published');
    expect((await follow(stack, selfDescribing.receipt)).state).not.toBe('published');
    expect(await countOn()).toEqual([0, 1]);
    const list = (await clientOf(stack).get(`/v1/titles/${slug}/reviews`)).text;
    expect(list).not.toContain('Quellhorst');
    const repeated = await signIn(stack, 'turned fine', 'teen');
    await repeated.get('/v1/me');
    expect((await follow(stack, fine.receipt)).state).toBe('published');
  });

  it('has personal information removed from rejected texts and from reports', async () => {
    const { adult, receipt } = await reviewOf('turned refused', {
      stars: 3,
      text: `${decentText} Write to ${mail}.`,
    });
    expect((await follow(stack, receipt)).state).toBe('needs-edit');
    await reviewOf('turned reported', { stars: 1, text: `${decentText} One more.` });
    const list = await clientOf(stack).get(`/v1/titles/${slug}/reviews?audience=adult`);
    const [{ id } = { id: '' }] = list.json<{ items: { id: string }[] }>().items;
    const report = await adult.send('POST', `/v1/reviews/${id}/reports`, {
      body: { reason: 'off-topic', text: `Ask me at ${mail}` },
    });
    expect(report.status).toBe(202);
    // Long texts are stored compressed.
    await reviewOf('turned reported too', { stars: 2, text: `${decentText} And another.` });
    const other = (await clientOf(stack).get(`/v1/titles/${slug}/reviews?audience=adult`))
      .json<{ items: { id: string }[] }>()
      .items.find((review) => review.id !== id);
    const more = { reason: 'off-topic', text: `${`${decentText} `.repeat(8)}Ask me at ${mail}, all of you.` };
    const longer = await adult.send('POST', `/v1/reviews/${other?.id}/reports`, { body: more });
    expect(longer.status).toBe(202);
    const reports = async () => (await readTables(stack)).filter(({ entity }) => entity === 'report');
    const withMail = (await reports()).filter(({ text }) => String(text).includes(mail));
    expect(withMail).toHaveLength(2);
    // This time the birth year makes the person a teen, not the role, and is first seen when they send an edit.
    const teen = await signIn(stack, 'turned refused', 'educator', new Date().getUTCFullYear() - 15);
    const edit = await teen.send('PUT', `/v1/submissions/${receipt}`, {
      body: { stars: 3, text: decentText },
    });
    expect(edit.status).toBe(202);
    expect(await table()).not.toContain(mail);
    expect(await follow(stack, receipt)).toMatchObject({ state: 'published' });
  });

  it('has published texts that count as a teen’s as soon as they send another review', async () => {
    const { receipt } = await reviewOf('turned sending', { stars: 5, text: decentText });
    await publishAs(stack, 'turned-elsewhere');
    const teen = await signIn(stack, 'turned sending', 'teen');
    await submit(teen, 'turned-elsewhere', { stars: 4 });
    await stack.idle();
    const items = (await readTables(stack)).filter(({ pk }) => String(pk).startsWith('PERSON#'));
    const own = items.find(
      ({ entity, slug: about }) => entity === 'submission' && about === 'turned-elsewhere',
    );
    const mine = items.filter(({ pk, entity }) => pk === own?.pk && entity === 'submission');
    expect(mine.map(({ audience }) => audience)).toEqual(['teen', 'teen']);
    expect((await follow(stack, receipt)).state).toBe('published');
  });

  it('loses a public name that a teen may not choose, in the profile and on all reviews', async () => {
    const { adult, receipt } = await reviewOf('turned named', { stars: 4, text: decentText });
    const named = await adult.send('PUT', '/v1/me', { body: { handle: 'Anna Schmidt 2010' } });
    expect(named.status).toBe(200);
    await submit(adult, slug, { stars: 5 });
    await stack.idle();
    const teen = await signIn(stack, 'turned named', 'teen');
    const me = (await teen.get('/v1/me')).json<{ handle: string; handleChosen: boolean }>();
    expect(me).toMatchObject({ handleChosen: false });
    await stack.idle();
    expect((await follow(stack, receipt)).state).toBe('published');
    const list = await clientOf(stack).get(`/v1/titles/${slug}/reviews`);
    expect(list.text).toContain(me.handle);
    expect(await table()).not.toMatch(/Anna Schmidt/);
    expect((await teen.send('PUT', '/v1/me', { body: { handle: 'Marble Lantern' } })).status).toBe(200);
  });

  it('loses the ages of their children, which are deleted everywhere, when they read their profile', async () => {
    const parent = await signIn(stack, 'turned parent');
    const said = { childAges: ['13-15'], showChildAges: true };
    expect((await parent.send('PUT', '/v1/me', { body: said })).status).toBe(200);
    const { receipt } = await submit(parent, slug, { stars: 4, text: `${decentText} Twice.` });
    const sent = await submit(parent, slug, {
      area: 'fact',
      text: 'The premiere was in spring, not in autumn.',
    });
    await stack.idle();
    const withAges = async () =>
      (await readTables(stack)).filter((item) => JSON.stringify(item).includes('"13-15"')).length;
    expect(await withAges()).toBeGreaterThan(2);
    const teen = await signIn(stack, 'turned parent', 'teen');
    expect((await teen.get('/v1/me')).json()).toMatchObject({ childAges: [], showChildAges: false });
    await stack.idle();
    expect((await follow(stack, receipt)).state).toBe('published');
    expect((await follow(stack, sent.receipt)).state).not.toBe('withdrawn');
    const list = await clientOf(stack).get(`/v1/titles/${slug}/reviews?audience=teen`);
    expect(list.text).toContain('Twice.');
    expect(list.text).not.toContain('childAges');
    expect(await withAges()).toBe(0);
  });

  it('loses the ages of their children even when they only send a review', async () => {
    const parent = await signIn(stack, 'turned writing parent');
    const said = { childAges: ['16-17'], showChildAges: true };
    expect((await parent.send('PUT', '/v1/me', { body: said })).status).toBe(200);
    const teen = await signIn(stack, 'turned writing parent', 'teen');
    await submit(teen, slug, { stars: 3, text: `${decentText} Thrice.` });
    await stack.idle();
    expect(await table()).not.toContain('"16-17"');
  });
});
