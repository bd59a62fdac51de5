import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { draftOf, leadsTo, mergeInto, splitTitle, sweep } from '../support/merging.ts';
import { priceOf } from '../support/prices.ts';
import { codeOf } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs, sampleTitle } from '../support/titles.ts';

let stack: TestStack;
let editor: Client;
let other: Client;
beforeAll(async () => {
  stack = await freshStack();
  editor = await signIn(stack, 'merging editor', 'editor', 1980);
  other = await signIn(stack, 'other editor', 'editor', 1980);
});
afterAll(async () => {
  expect(stack.proxy.denied()).toEqual([]);
  await stack.stop();
});

const path = (slug: string) => `/v1/editorial/titles/${slug}`;
const createDraft = async (slug: string, facts: object = {}) => {
  const { title } = sampleTitle(slug);
  expect((await editor.send('POST', '/v1/editorial/titles', { body: { ...title, ...facts } })).status).toBe(
    201,
  );
};
const logOf = async (slug: string) =>
  (await editor.get(`${path(slug)}/log`)).json<{ items: { act: string; other?: object; note?: string }[] }>()
    .items;
const slugsIn = async (query: string) =>
  (await clientOf(stack).get(`/v1/titles?limit=100&${query}`))
    .json<{ items: { slug: string }[] }>()
    .items.map(({ slug }) => slug);

describe('a published title that is merged into another one', () => {
  const [old, target] = ['merged-twice-added', 'merged-kept'];
  beforeAll(async () => {
    await publishAs(stack, old, 'Twice Added');
    await publishAs(stack, target, 'Kept');
    await publishAs(stack, 'merged-fan', 'Fan');
    const { title } = await draftOf(editor, 'merged-fan');
    const recommendations = [{ slug: old, reason: 'Everybody knows it' }, target];
    await editor.send('PUT', path('merged-fan'), { body: { ...title, recommendations } });
    const { title: own } = await draftOf(editor, target);
    await editor.send('PUT', path(target), { body: { ...own, recommendations: [old] } });
    await stack.idle();
    const answer = await mergeInto(editor, old, target, { note: 'The same work, added twice.' });
    expect(answer.json()).toMatchObject({ slug: old, mergedInto: target });
    await stack.idle();
  });

  it('leaves an address that leads to the other one, for pages and for the API', async () => {
    for (const more of ['', '/history'])
      expect(await leadsTo(stack, `/titles/${old}${more}`)).toEqual({
        status: 301,
        to: `/titles/${target}${more}`,
      });
    expect(await leadsTo(stack, `/v1/titles/${old}`)).toEqual({ status: 301, to: `/v1/titles/${target}` });
    const reviews = await leadsTo(stack, `/v1/titles/${old}/reviews?audience=teen&limit=7`);
    expect(reviews).toEqual({
      status: 301,
      to: `/v1/titles/${target}/reviews?audience=teen&sort=newest&limit=7`,
    });
    expect((await leadsTo(stack, `/v1/titles/${old}/history`)).to).toContain(`/v1/titles/${target}/history`);
    expect(await pageOf(stack, old)).toMatchObject({ slug: target, name: 'Kept' });
  });

  it('is in no list and in no search, and its identifiers are free', async () => {
    expect(await slugsIn('')).not.toContain(old);
    expect(await slugsIn('q=Twice')).not.toContain(old);
    expect((await clientOf(stack).get('/search?q=Twice+Added')).text).not.toContain(`/titles/${old}"`);
  });

  it('is replaced by the other one where editors recommended it, once, and not on its own page', async () => {
    const { recommendations } = await pageOf(stack, 'merged-fan');
    const shown = recommendations.filter(({ slug }) => slug === old || slug === target);
    expect(shown.map(({ slug, reason }) => [slug, reason])).toEqual([[target, 'Everybody knows it']]);
    expect((await pageOf(stack, target)).recommendations.map(({ slug }) => slug)).not.toContain(target);
  });

  it('is in the log of both titles, and readers find it in the history of the other one', async () => {
    const note = 'The same work, added twice.';
    expect((await logOf(old))[0]).toMatchObject({
      act: 'merged',
      note,
      other: { slug: target, name: 'Kept' },
    });
    expect((await logOf(target))[0]).toMatchObject({ act: 'received', note, other: { slug: old } });
    const { items } = (await clientOf(stack).get(`/v1/titles/${target}/history`)).json<{ items: object[] }>();
    expect(items[0]).toMatchObject({ note, merged: { slug: old, name: 'Twice Added' }, changes: [] });
    expect((await clientOf(stack).get(`/titles/${target}/history`)).text).toContain('Twice Added');
  });

  it('is listed for editors under its own state, with the title into which it was merged', async () => {
    const list = async (query: string) =>
      (await editor.get(`/v1/editorial/titles?limit=100&${query}`)).json<{ items: object[] }>().items;
    expect(await list('state=merged')).toMatchObject([{ slug: old, state: 'merged', mergedInto: target }]);
    expect(await draftOf(editor, old)).toMatchObject({
      state: 'merged',
      mergedInto: { slug: target, name: 'Kept' },
    });
  });

  it('refuses every change, and names the other one', async () => {
    const { title, version } = await draftOf(editor, old);
    const { review } = sampleTitle(old);
    const acts: [string, string, object?][] = [
      ['PUT', path(old), title],
      ['POST', `${path(old)}/revisions`, review],
      ['POST', `${path(old)}/publish`, { revision: 1 }],
      ['DELETE', `${path(old)}/schedule`],
      ['POST', `${path(old)}/unpublish`, { note: 'Gone.' }],
      ['POST', `${path(old)}/merge`, { into: 'merged-fan', version }],
      ['POST', `${path(old)}/split`, { into: 'merged-fan', reviews: ['x'], version }],
    ];
    for (const [method, where, body] of acts) {
      const answer = await editor.send(method, where, { body });
      expect([where, codeOf(answer)]).toEqual([where, '409 title-merged']);
      expect(answer.json()).toMatchObject({ mergedInto: target });
    }
    expect(codeOf(await editor.send('POST', '/v1/editorial/titles', { body: title }))).toBe('409 slug-taken');
    expect((await draftOf(editor, old)).version).toBe(version);
  });

  it('costs the pages of other titles nothing', async () => {
    await publishAs(stack, 'merged-plain');
    const price = await priceOf(stack, () => clientOf(stack).get('/v1/titles/merged-plain'));
    expect(price('PublicApi').calls.length).toBeLessThanOrEqual(2);
  });

  it('leads on when the other one is merged too', async () => {
    await publishAs(stack, 'merged-last', 'Last');
    expect((await mergeInto(editor, target, 'merged-last')).status).toBe(200);
    expect(await pageOf(stack, old)).toMatchObject({ slug: 'merged-last' });
    const { version } = await draftOf(editor, 'merged-last');
    const back = await editor.send('POST', `${path('merged-last')}/merge`, { body: { into: old, version } });
    expect(codeOf(back)).toBe('409 merge-not-possible');
  });
});

describe('a revision that was to be published at a time', () => {
  it('is not published after its title was merged, and the revision is still there when the title is brought back', async () => {
    const [slug, target] = ['scheduled-merged', 'scheduled-target'];
    await publishAs(stack, slug);
    await publishAs(stack, target);
    const { review } = sampleTitle(slug);
    const written = await editor.send('POST', `${path(slug)}/revisions`, { body: { ...review, stars: 1 } });
    expect(written.status).toBe(201);
    const at = new Date(stack.clock.now() + 300_000).toISOString();
    const planned = await other.send('POST', `${path(slug)}/publish`, { body: { revision: 2, at } });
    expect(planned.status).toBe(202);
    expect((await mergeInto(editor, slug, target)).status).toBe(200);
    stack.clock.advance(360_000);
    expect((await sweep(stack)).ok).toBe(true);
    expect(await leadsTo(stack, `/titles/${slug}`)).toMatchObject({ status: 301 });
    expect((await splitTitle(editor, slug)).status).toBe(200);
    await sweep(stack);
    const draft = await draftOf(editor, slug);
    expect([draft.published, draft.scheduled, draft.revisions.length]).toEqual([undefined, undefined, 2]);
    expect((await leadsTo(stack, `/titles/${slug}`)).status).toBe(404);
  });
});

describe('a merge that is not possible', () => {
  it('says why, and changes nothing', async () => {
    await publishAs(stack, 'not-merged');
    await createDraft('not-published');
    const into = async (slug: string) => {
      const answer = await mergeInto(editor, 'not-merged', slug);
      return [codeOf(answer), answer.json<{ errors?: { path: string }[] }>().errors?.[0]?.path];
    };
    for (const slug of ['not-merged', 'not-published', 'no-such-title', 'merged-twice-added'])
      expect([slug, ...(await into(slug))]).toEqual([slug, '409 merge-not-possible', 'into']);
    expect(await draftOf(editor, 'not-merged')).toMatchObject({ state: 'published' });
    const { version } = await draftOf(editor, 'not-merged');
    const body = { into: 'merged-last', version: version - 1 };
    const late = await editor.send('POST', `${path('not-merged')}/merge`, { body });
    expect(late.json()).toMatchObject({ code: 'version-conflict', version });
  });

  it('is won by one of two editors who merge at once', async () => {
    await publishAs(stack, 'raced');
    const { version } = await draftOf(editor, 'raced');
    const answers = await Promise.all(
      [editor, other].map((who) =>
        who.send('POST', `${path('raced')}/merge`, { body: { into: 'merged-last', version } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is answered as before when it is sent again with the same key, and refused with another body', async () => {
    await publishAs(stack, 'repeated');
    const { version } = await draftOf(editor, 'repeated');
    const send = (into: string) =>
      editor.send('POST', `${path('repeated')}/merge`, {
        body: { into, version },
        headers: { 'idempotency-key': 'merge-once' },
      });
    const first = await send('merged-last');
    expect(first.status).toBe(200);
    expect((await send('merged-last')).json()).toEqual(first.json());
    expect(codeOf(await send('not-merged'))).toBe('422 idempotency-key-reused');
  });
});

describe('a draft', () => {
  it('may be merged into another draft, without a trace in public', async () => {
    await createDraft('draft-one', {
      details: {
        ...(sampleTitle('x').title as { details: object }).details,
        externalIds: { wikidata: 'Q424242' },
      },
    });
    await createDraft('draft-two');
    expect((await mergeInto(editor, 'draft-one', 'draft-two')).status).toBe(200);
    expect((await leadsTo(stack, '/titles/draft-two')).status).toBe(404);
    const { title } = await draftOf(editor, 'draft-two');
    const details = { ...title.details, externalIds: { wikidata: 'Q424242' } };
    expect((await editor.send('PUT', path('draft-two'), { body: { ...title, details } })).status).toBe(200);
  });
});
