import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { draftOf, leadsTo, mergeInto, splitTitle, sweep } from '../support/merging.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { isListed, publishReview } from '../support/reported.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps, suggestionText } from '../support/suggestions.ts';
import { pageOf, publishAs, sampleTitle } from '../support/titles.ts';

let stack: TestStack;
let editor: Client;
let second: Client;
beforeAll(async () => {
  stack = await freshStack();
  editor = await signIn(stack, 'splitting editor', 'editor', 1980);
  second = await signIn(stack, 'second splitting editor', 'editor', 1980);
});
afterAll(async () => {
  expect(stack.proxy.denied()).toEqual([]);
  await stack.stop();
});

const path = (slug: string) => `/v1/editorial/titles/${slug}`;
const adultsOn = async (slug: string) => (await pageOf(stack, slug)).community.adults.count;

describe('a merged title that is brought back', () => {
  const [old, target] = ['brought-back', 'gave-back'];
  let receipt = '';
  let both: Client;
  let doubled = '';

  beforeAll(async () => {
    await publishAs(stack, old, 'Brought Back');
    await publishAs(stack, target, 'Gave Back');
    ({ receipt } = await publishReview(stack, old));
    await publishReview(stack, target);
    both = await signIn(stack, 'rated both');
    doubled = (await submit(both, target, { stars: 2, text: decentText })).receipt;
    await stack.idle();
    await submit(both, old, { stars: 5, text: decentText });
    await stack.idle();
    expect((await mergeInto(editor, old, target)).status).toBe(200);
    await stack.idle();
    expect(await adultsOn(target)).toBe(3);
    expect((await splitTitle(editor, old, { note: 'They are two works.' })).status).toBe(200);
    await stack.idle();
  });

  it('is off the site, and its address no longer leads elsewhere', async () => {
    expect(await draftOf(editor, old)).toMatchObject({ state: 'unpublished', revisions: [{ revision: 1 }] });
    expect((await leadsTo(stack, `/titles/${old}`)).status).toBe(404);
    expect((await leadsTo(stack, `/v1/titles/${old}`)).status).toBe(404);
    expect(codeOf(await clientOf(stack).get(`/v1/titles/${old}/history`))).toBe('404 title-not-found');
  });

  it('has its reviews again, and what they had displaced stands again', async () => {
    expect(await adultsOn(target)).toBe(2);
    expect((await follow(stack, doubled)).state).toBe('published');
    expect((await follow(stack, receipt)).title).toEqual({ slug: old, name: 'Brought Back', offSite: true });
    const { version } = await draftOf(editor, old);
    const answer = await second.send('POST', `${path(old)}/publish`, { body: { revision: 1, version } });
    expect(answer.status).toBe(200);
    await stack.idle();
    expect(await pageOf(stack, old)).toMatchObject({ slug: old, community: { adults: { count: 2 } } });
  });

  it('is in the log of both titles', async () => {
    const logOf = async (slug: string) =>
      (await editor.get(`${path(slug)}/log`))
        .json<{ items: { act: string }[] }>()
        .items.map(({ act }) => act);
    expect(await logOf(old)).toEqual(expect.arrayContaining(['merged', 'brought-back']));
    expect(await logOf(target)).toEqual(expect.arrayContaining(['received', 'split-off']));
    expect(codeOf(await splitTitle(editor, old))).toBe('409 not-merged');
  });

  it('is in the history of both pages, with the public note', async () => {
    const movesOf = async (slug: string) =>
      (await clientOf(stack).get(`/v1/titles/${slug}/history`))
        .json<{ items: { moved?: { act: string; other: { slug: string } }; note?: string }[] }>()
        .items.filter(({ moved }) => moved)
        .map(({ moved, note }) => [moved?.act, moved?.other.slug, note]);
    const note = 'They are two works.';
    expect(await movesOf(old)).toEqual([
      ['brought-back', target, note],
      ['merged', target, undefined],
    ]);
    expect(await movesOf(target)).toEqual([
      ['split-off', old, note],
      ['received', old, undefined],
    ]);
    const page = (await clientOf(stack).get(`/titles/${target}/history`)).text;
    expect(page).toContain('is separate again, with what readers wrote there.');
    expect(page).toContain(note);
  });

  it('leaves no move unfinished', async () => {
    stack.clock.advance(180_000);
    await sweep(stack);
    const result = await sweep(stack);
    expect(result.value.moved).toBe(0);
    expect(await adultsOn(target)).toBe(2);
  });
});

describe('chosen reviews and suggestions', () => {
  const [mixed, other] = ['mixed-page', 'other-work'];

  it('are moved to another title, which an editor added for them', async () => {
    await publishAs(stack, mixed, 'Mixed Page');
    const { title } = sampleTitle(other, 'Other Work');
    await editor.send('POST', '/v1/editorial/titles', { body: title });
    const { only } = await suggestionSteps(stack, 'splitting suggestions');
    const moving = await publishReview(stack, mixed);
    const staying = await publishReview(stack, mixed);
    const reader = await signIn(stack, 'suggesting for the other work');
    const { receipt } = await submit(reader, mixed, { area: 'fact', text: suggestionText });
    await stack.idle();
    const { id } = await only(mixed);
    const chosen = { into: other, reviews: [moving.id], suggestions: [id] };
    expect((await splitTitle(editor, mixed, chosen)).status).toBe(200);
    await stack.idle();

    expect(await follow(stack, moving.receipt)).toMatchObject({ state: 'published', title: { slug: other } });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'forwarded', title: { slug: other } });
    expect(await isListed(stack, mixed, staying.id)).toBe(true);
    expect(await isListed(stack, mixed, moving.id)).toBe(false);
    expect(await adultsOn(mixed)).toBe(1);

    // The author may rate the first title once more, with another review.
    const again = await submit(moving.author, mixed, { stars: 5, text: decentText });
    expect(again.receipt).not.toBe(moving.receipt);
    expect(await adultsOn(mixed)).toBe(2);
    expect((await follow(stack, moving.receipt)).title.slug).toBe(other);
  });

  it('are refused all together when one is not of this title, and nothing is moved', async () => {
    const { id } = await publishReview(stack, mixed);
    const elsewhere = await publishReview(stack, 'gave-back');
    const answer = await splitTitle(editor, mixed, {
      into: other,
      reviews: [id, elsewhere.id, 'rev_unknown'],
    });
    expect(answer.json<{ errors: { path: string }[] }>().errors.map(({ path: at }) => at)).toEqual([
      'reviews.1',
      'reviews.2',
    ]);
    expect(codeOf(await splitTitle(editor, mixed, { into: other }))).toBe('400 validation-failed');
    expect(codeOf(await splitTitle(editor, mixed, { into: mixed, reviews: [id] }))).toBe(
      '409 move-not-possible',
    );
    expect(codeOf(await splitTitle(editor, mixed, { into: 'no-such', reviews: [id] }))).toBe(
      '409 move-not-possible',
    );
    expect(await isListed(stack, mixed, id)).toBe(true);
  });
});

describe('a title that is merged, split and taken off the site', () => {
  it('is named in the answer to a repeated request', async () => {
    await publishAs(stack, 'split-once', 'Split Once');
    await publishAs(stack, 'split-holder', 'Split Holder');
    expect((await mergeInto(editor, 'split-once', 'split-holder')).status).toBe(200);
    const { version } = await draftOf(editor, 'split-once');
    const send = () =>
      editor.send('POST', `${path('split-once')}/split`, {
        body: { version },
        headers: { 'idempotency-key': 'split-once' },
      });
    const first = await send();
    expect(first.json()).toMatchObject({ slug: 'split-once', other: 'split-holder' });
    expect((await send()).json()).toEqual(first.json());
  });

  it('makes the receipts of its reviews say that readers do not see them', async () => {
    const slug = 'taken-off';
    await publishAs(stack, slug, 'Taken Off');
    const { receipt } = await publishReview(stack, slug);
    expect((await follow(stack, receipt)).title).toEqual({ slug, name: 'Taken Off' });
    const taken = await editor.send('POST', `${path(slug)}/unpublish`, { body: { note: 'Under revision.' } });
    expect(taken.status).toBe(200);
    await stack.idle();
    expect(await follow(stack, receipt)).toMatchObject({
      state: 'published',
      title: { slug, offSite: true },
    });
    const page = (await clientOf(stack).get(`/submissions/${receipt}`)).text;
    expect(page).toContain('the page is off the site');
    expect(page).not.toContain(`href="/titles/${slug}`);
  });

  it('has no address that leads elsewhere when readers never saw it', async () => {
    await publishAs(stack, 'holder-of-draft', 'Holder Of Draft');
    const { title } = sampleTitle('never-seen', 'Never Seen');
    expect((await editor.send('POST', '/v1/editorial/titles', { body: title })).status).toBe(201);
    expect((await mergeInto(editor, 'never-seen', 'holder-of-draft')).status).toBe(200);
    await stack.idle();
    for (const address of ['/titles/never-seen', '/v1/titles/never-seen', '/v1/titles/never-seen/history'])
      expect([address, (await leadsTo(stack, address)).status]).toEqual([address, 404]);
  });
});
