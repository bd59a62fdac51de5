import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { sweep } from '../support/merging.ts';
import { codeOf } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs, sampleTitle } from '../support/titles.ts';

const slug = 'attacked';
const path = `/v1/editorial/titles/${slug}`;
const { review } = sampleTitle(slug);
let stack: TestStack;
let author: Client;
let second: Client;
beforeAll(async () => {
  stack = await freshStack();
  author = await signIn(stack, 'attacking author', 'editor', 1980);
  second = await signIn(stack, 'attacked second', 'editor', 1980);
  await publishAs(stack, slug, 'Attacked');
  return () => stack.stop();
});

interface Draft {
  title: Record<string, unknown> & { details: Record<string, unknown> };
  version: number;
  scheduled?: object;
}
const draft = async () => (await author.get(path)).json<Draft>();
const write = async (who: Client, change: object) => {
  const answer = await who.send('POST', `${path}/revisions`, { body: { ...review, ...change } });
  expect(answer.status).toBe(201);
  return answer.json<{ revision: number }>().revision;
};
const publish = (who: Client, body: object, headers: Record<string, string> = {}) =>
  who.send('POST', `${path}/publish`, { body, headers });

describe('an editor', () => {
  it('cannot publish unpublished words of their own after a correction of the facts in between', async () => {
    const verdict = 'Words of the author that nobody has published.';
    await write(author, { verdict });
    const { title } = await draft();
    const details = { ...title.details, episodes: 8 };
    expect((await author.send('PUT', path, { body: { ...title, details } })).status).toBe(200);
    const revision = await write(second, { verdict, oneLiner: 'Another one-liner by the second editor.' });
    expect(codeOf(await publish(author, { revision }))).toBe('403 second-editor-needed');
    expect((await pageOf(stack, slug)).verdict).not.toBe(verdict);
  });

  it('changes nothing by repeating a request to publish after the title was taken off the site', async () => {
    const third = await signIn(stack, 'attacked third', 'editor', 1980);
    const revision = await write(author, { oneLiner: 'Published once, and then taken off the site.' });
    const headers = { 'idempotency-key': 'publish-once' };
    expect((await publish(third, { revision }, headers)).status).toBe(200);
    expect((await publish(third, { revision }, headers)).json()).toMatchObject({ revision });
    const taken = await author.send('POST', `${path}/unpublish`, { body: { note: 'A legal request.' } });
    expect(taken.status).toBe(200);
    const { version } = await draft();
    expect(codeOf(await publish(third, { revision }, headers))).toBe('409 changed-meanwhile');
    expect((await draft()).version).toBe(version);
    await stack.idle();
    expect(codeOf(await clientOf(stack).get(`/v1/titles/${slug}`))).toBe('404 title-not-found');
    expect((await publish(third, { revision })).status).toBe(200);
  });
});

describe('a scheduled publication', () => {
  it('is answered alike when it is asked for again, and says its note when it is carried out', async () => {
    const revision = await write(author, { stars: 3 });
    const at = new Date(stack.clock.now() + 600_000).toISOString();
    const headers = { 'idempotency-key': 'schedule-once' };
    const note = 'The number of stars was wrong.';
    const scheduled = await publish(second, { revision, at, note }, headers);
    expect(scheduled.status).toBe(202);
    const repeated = await publish(second, { revision, at, note }, headers);
    expect([repeated.status, repeated.json()]).toEqual([202, scheduled.json()]);
    stack.clock.advance(660_000);
    await sweep(stack);
    const { items } = (await clientOf(stack).get(`/v1/titles/${slug}/history`)).json<{ items: object[] }>();
    expect(items[0]).toMatchObject({ note });
  });
});

describe('the history of a page that is off the site', () => {
  it('is closed on every page of it, and says no earlier note when the page is back', async () => {
    const reader = clientOf(stack);
    const first = (await reader.get(`/v1/titles/${slug}/history?limit=1`)).json<{ nextCursor: string }>();
    const next = `/v1/titles/${slug}/history?limit=1&cursor=${encodeURIComponent(first.nextCursor)}`;
    expect((await reader.get(next)).status).toBe(200);
    await author.send('POST', `${path}/unpublish`, { body: { note: 'It is wrong.' } });
    await stack.idle();
    expect(codeOf(await reader.get(next))).toBe('404 title-not-found');
    const revision = await write(author, { stars: 4 });
    expect((await publish(second, { revision })).status).toBe(200);
    await stack.idle();
    for (const address of [`/v1/titles/${slug}/history`, `/titles/${slug}/history`]) {
      const { text } = await reader.get(address);
      expect(text).not.toContain('The number of stars was wrong.');
    }
  });
});
