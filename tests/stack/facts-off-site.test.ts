import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { codeOf } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs, sampleTitle } from '../support/titles.ts';

const { review } = sampleTitle('any');
let stack: TestStack;
let author: Client;
let second: Client;
beforeAll(async () => {
  stack = await sharedStack();
  author = await signIn(stack, 'off-site author', 'editor', 1980);
  second = await signIn(stack, 'off-site second', 'editor', 1980);
});

const at = (slug: string, step = '') => `/v1/editorial/titles/${slug}${step}`;
const factsOf = async (slug: string) =>
  (await author.get(at(slug))).json<{ title: { name: string; details: object } }>().title;
const correct = async (slug: string, details: object) => {
  const title = await factsOf(slug);
  const body = { ...title, details: { ...title.details, ...details } };
  expect((await author.send('PUT', at(slug), { body })).status).toBe(200);
};
/** Writes a revision with facts of its own. */
const write = async (slug: string, details: object) => {
  const title = await factsOf(slug);
  const body = { ...review, title: { ...title, details: { ...title.details, ...details } } };
  const answer = await author.send('POST', at(slug, '/revisions'), { body });
  expect(answer.status).toBe(201);
  return answer.json<{ revision: number }>().revision;
};
const publish = (slug: string, revision: number) =>
  second.send('POST', at(slug, '/publish'), { body: { revision } });
const takeOff = async (slug: string) =>
  expect((await second.send('POST', at(slug, '/unpublish'), { body: { note: 'Wrong.' } })).status).toBe(200);
const detailsOf = async (slug: string) => (await pageOf(stack, slug)).details;

describe('facts that are corrected while the title is off the site', () => {
  it('are what readers see when the revision is published again, as a new revision', async () => {
    const slug = 'off-site-corrected';
    await publishAs(stack, slug);
    await takeOff(slug);
    await correct(slug, { network: 'The right one' });
    const answer = await publish(slug, 1);
    expect([answer.status, answer.json()]).toMatchObject([200, { revision: 2 }]);
    expect(await detailsOf(slug)).toMatchObject({ network: 'The right one', episodes: 9 });
    expect((await factsOf(slug)).details).toMatchObject({ network: 'The right one' });
  });

  it('do not make an author the one who approves words of their own', async () => {
    const slug = 'off-site-own-words';
    await publishAs(stack, slug);
    const own = { ...review, oneLiner: 'The words of one editor, which nobody approved.' };
    expect((await author.send('POST', at(slug, '/revisions'), { body: own })).status).toBe(201);
    const body = { note: 'Wrong.' };
    expect((await author.send('POST', at(slug, '/unpublish'), { body })).status).toBe(200);
    await correct(slug, { network: 'The right one' });
    const restored = await author.send('POST', at(slug, '/publish'), { body: { revision: 1 } });
    expect(restored.json()).toMatchObject({ revision: 3 });
    const changed = { ...own, oneLiner: 'The words of one editor, which nobody has approved.' };
    const { revision } = (await second.send('POST', at(slug, '/revisions'), { body: changed })).json<{
      revision: number;
    }>();
    const answer = await author.send('POST', at(slug, '/publish'), { body: { revision } });
    expect(codeOf(answer)).toBe('403 second-editor-needed');
  });

  it('are added to an earlier revision that is restored, whose other facts stay its own', async () => {
    const slug = 'off-site-restored';
    await publishAs(stack, slug);
    await correct(slug, { episodes: 10 });
    await takeOff(slug);
    await correct(slug, { network: 'The right one' });
    expect((await publish(slug, 1)).status).toBe(200);
    expect(await detailsOf(slug)).toMatchObject({ network: 'The right one', episodes: 9 });
  });

  it('are not undone by a revision that was written before with facts of its own', async () => {
    const slug = 'off-site-written-before';
    await publishAs(stack, slug);
    await takeOff(slug);
    const revision = await write(slug, { episodes: 10 });
    await correct(slug, { network: 'The right one' });
    expect((await publish(slug, revision)).status).toBe(200);
    expect(await detailsOf(slug)).toMatchObject({ network: 'The right one', episodes: 10 });
  });

  it('are not undone by it after the page came back with them', async () => {
    const slug = 'off-site-came-back';
    await publishAs(stack, slug);
    await takeOff(slug);
    const revision = await write(slug, { network: 'Its own network' });
    await correct(slug, { episodes: 12 });
    expect((await publish(slug, 1)).status).toBe(200);
    expect(await detailsOf(slug)).toMatchObject({ network: 'Netflix', episodes: 12 });
    expect((await publish(slug, revision)).status).toBe(200);
    expect(await detailsOf(slug)).toMatchObject({ network: 'Its own network', episodes: 12 });
  });

  it('are not undone by a second revision that was written before the first one was published', async () => {
    const slug = 'off-site-second-revision';
    const { title } = sampleTitle(slug);
    expect((await author.send('POST', '/v1/editorial/titles', { body: title })).status).toBe(201);
    expect((await author.send('POST', at(slug, '/revisions'), { body: review })).status).toBe(201);
    const later = await write(slug, { network: 'Its own network' });
    expect((await publish(slug, 1)).status).toBe(200);
    await correct(slug, { episodes: 12 });
    expect((await publish(slug, later)).status).toBe(200);
    expect(await detailsOf(slug)).toMatchObject({ network: 'Its own network', episodes: 12 });
  });

  it('are a conflict with a revision that says something else, until somebody decides in a new one', async () => {
    const slug = 'off-site-conflict';
    const { title } = sampleTitle(slug);
    expect((await author.send('POST', '/v1/editorial/titles', { body: title })).status).toBe(201);
    const revision = await write(slug, { network: 'One' });
    await correct(slug, { network: 'Another' });
    const refused = await publish(slug, revision);
    expect(codeOf(refused)).toBe('409 edits-conflict');
    expect(refused.json()).toMatchObject({
      conflicts: [{ path: '/details/network', base: 'Netflix', mine: 'One', theirs: 'Another' }],
    });
    expect((await publish(slug, await write(slug, { network: 'One' }))).status).toBe(200);
    expect(await detailsOf(slug)).toMatchObject({ network: 'One' });
  });
});
