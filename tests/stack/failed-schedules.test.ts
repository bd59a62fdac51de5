import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs, sampleTitle } from '../support/titles.ts';

const slug = 'failed-schedules';
const path = `/v1/editorial/titles/${slug}`;
const { review } = sampleTitle(slug);
let stack: TestStack;
let author: Client;
let second: Client;
beforeAll(async () => {
  stack = await freshStack();
  author = await signIn(stack, 'author', 'editor', 1980);
  second = await signIn(stack, 'second', 'editor', 1980);
  await publishAs(stack, slug, 'Failed Schedules');
});
afterAll(async () => {
  expect(stack.proxy.denied()).toEqual([]);
  await stack.stop();
});

interface Draft {
  title: { slug: string; name: string; details: object };
  state: string;
  waitingRevision?: number;
  scheduled?: object;
}
const draft = async () => (await author.get(path)).json<Draft>();
const write = async (who: Client, change: object) => {
  const answer = await who.send('POST', `${path}/revisions`, { body: { ...review, ...change } });
  expect(answer.status).toBe(201);
  return answer.json<{ revision: number }>().revision;
};
const publish = (revision: number, who: Client, more: object = {}) =>
  who.send('POST', `${path}/publish`, { body: { revision, ...more } });
const inTenMinutes = () => new Date(stack.clock.now() + 600_000).toISOString();
const sweepLater = async () => {
  stack.clock.advance(660_000);
  await stack.runSchedule(Object.keys(stack.resources).find((id) => id.startsWith('EveryFiveMinutes')) ?? '');
  await stack.idle();
};
const latestLog = async () =>
  (await author.get(`${path}/log?limit=1`)).json<{ items: Record<string, unknown>[] }>().items[0];

/** Schedules a revision, and publishes another one that changes the same field meanwhile. */
const overtake = async (mine: string, theirs: string) => {
  const third = await signIn(stack, 'third', 'editor', 1980);
  const revision = await write(author, { oneLiner: mine });
  expect((await publish(revision, second, { at: inTenMinutes() })).status).toBe(202);
  const other = await write(second, { oneLiner: theirs });
  expect((await publish(other, third)).status).toBe(200);
  return revision;
};

describe('a scheduled publication that conflicts when it falls due', () => {
  it('waits for an editor again, and the log names the fields and no editor', async () => {
    const revision = await overtake('A sentence that was to appear later.', 'A sentence that came first.');
    await sweepLater();
    expect((await pageOf(stack, slug)).oneLiner).toBe('A sentence that came first.');
    expect(await draft()).toMatchObject({ state: 'waiting', waitingRevision: revision });
    expect((await draft()).scheduled).toBeUndefined();
    const listed = (await second.get('/v1/editorial/titles?state=waiting&limit=100')).json<{
      items: object[];
    }>();
    expect(listed.items).toMatchObject([{ slug, state: 'waiting', waitingRevision: revision }]);
    const entry = await latestLog();
    expect(entry).toMatchObject({
      act: 'schedule-failed',
      by: 'service',
      revision,
      conflictingFields: ['/oneLiner'],
    });
    expect(entry).not.toHaveProperty('note');
    const { items } = (await clientOf(stack).get(`/v1/titles/${slug}/history?limit=100`)).json<{
      items: { revision: number }[];
    }>();
    expect(items.map((one) => one.revision)).not.toContain(revision);
    expect((await clientOf(stack).get(`/titles/${slug}/history`)).text).not.toContain(
      `Revision ${revision},`,
    );
  });

  it('waits no more once a newer revision is published', async () => {
    const newer = await write(author, { oneLiner: 'Both sentences in one, as an editor merged them.' });
    expect((await publish(newer, await signIn(stack, 'fourth', 'editor', 1980))).status).toBe(200);
    expect((await draft()).state).toBe('published');
  });

  it('waits, too, when another title has taken one of its identifiers', async () => {
    const { title } = await draft();
    const facts = { ...title, details: { ...title.details, externalIds: { imdb: 'tt7654321' } } };
    const revision = await write(author, { title: facts });
    expect((await publish(revision, second, { at: inTenMinutes() })).status).toBe(202);
    const { title: other } = sampleTitle('failed-other', 'Another Work');
    const body = { ...other, details: { ...title.details, externalIds: { imdb: 'tt7654321' } } };
    expect((await author.send('POST', '/v1/editorial/titles', { body })).status).toBe(201);
    await sweepLater();
    expect(await draft()).toMatchObject({ state: 'waiting', waitingRevision: revision });
    const entry = await latestLog();
    expect(entry).toMatchObject({ act: 'schedule-failed', by: 'service', revision });
    expect(entry).toMatchObject({ note: expect.stringContaining('tt7654321') });
  });
});

describe('a schedule that an editor cancels', () => {
  it('leaves its revision waiting, although another one was published since', async () => {
    const revision = await overtake('A second sentence for later.', 'A second sentence that came first.');
    expect((await author.send('DELETE', `${path}/schedule`)).status).toBe(200);
    expect(await draft()).toMatchObject({ state: 'waiting', waitingRevision: revision });
  });

  it('leaves nothing waiting when readers have seen its revision before', async () => {
    const newer = await write(second, { oneLiner: 'A third sentence, which readers see now.' });
    expect((await publish(1, author, { at: inTenMinutes(), note: 'As it was.' })).status).toBe(202);
    expect((await draft()).scheduled).toEqual({
      revision: 1,
      at: expect.any(String),
      by: expect.any(String),
      note: 'As it was.',
    });
    expect((await publish(newer, await signIn(stack, 'fifth', 'editor', 1980))).status).toBe(200);
    expect((await author.send('DELETE', `${path}/schedule`)).status).toBe(200);
    expect(await draft()).toMatchObject({ state: 'published' });
  });
});
