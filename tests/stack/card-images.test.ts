import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageDocument } from '../../shared/titles/page-document.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { queuesOf } from '../support/queues.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

let stack: TestStack;
let editor: Client;
let second: Client;
let anybody: Client;
let queues: ReturnType<typeof queuesOf>;
beforeAll(async () => {
  stack = await sharedStack();
  editor = await signIn(stack, 'editor', 'editor', 1980);
  second = await signIn(stack, 'second editor', 'editor', 1980);
  anybody = clientOf(stack);
  queues = queuesOf(stack);
  // Shorter than the six minutes in the template, so that the test need not wait.
  await queues.setVisibility('PicturesQueue', 1);
});
afterAll(async () => {
  stack.proxy.faults.clear();
  await queues.setVisibility('PicturesQueue', 360);
  queues.close();
});

const pathOf = (slug: string) => `/v1/editorial/titles/${slug}`;
const statusOf = async (url: string) => (await anybody.get(url)).status;

/** Returns the address of the card image that a page names; the empty string when it names none. */
const cardOf = async (slug: string) => {
  await stack.idle();
  return (await anybody.get(`/v1/titles/${slug}`)).json<PageDocument>().cardImage ?? '';
};

const rename = async (slug: string, name: string) => {
  const { title } = (await editor.get(pathOf(slug))).json<{ title: object }>();
  expect((await editor.send('PUT', pathOf(slug), { body: { ...title, name } })).status).toBe(200);
};
const takeOff = async (slug: string) => {
  const answer = await editor.send('POST', `${pathOf(slug)}/unpublish`, {
    body: { note: 'A legal request.' },
  });
  expect(answer.status).toBe(200);
};
const publishAgain = async (slug: string, revision: number) => {
  const answer = await second.send('POST', `${pathOf(slug)}/publish`, { body: { revision } });
  expect([answer.status, answer.text]).toEqual([200, expect.anything()]);
};
const renditions = (action: string) => ({ functionId: 'NightlightMedia/MediaRenditions*', action });

describe('the card images of a title', () => {
  it('are deleted when it is taken off the site, the earlier ones, too, and drawn again when it comes back', async () => {
    await publishAs(stack, 'taken-card', 'A Card');
    await publishAs(stack, 'taken-card-two', 'Another Card');
    const first = await cardOf('taken-card');
    await rename('taken-card', 'A Renamed Card');
    const latest = await cardOf('taken-card');
    const other = await cardOf('taken-card-two');
    expect(new Set([first, latest, other]).size).toBe(3);
    expect(await Promise.all([first, latest, other].map(statusOf))).toEqual([200, 200, 200]);
    expect((await anybody.get(latest)).headers.get('cache-control')).toBe('public, max-age=60');

    await takeOff('taken-card');
    await stack.idle();
    expect(await Promise.all([first, latest, other].map(statusOf))).toEqual([404, 404, 200]);

    await publishAgain('taken-card', 2);
    expect(await cardOf('taken-card')).toBe(latest);
    expect(await Promise.all([first, latest].map(statusOf))).toEqual([404, 200]);
  });

  it.each(['dynamodb:GetItem', 's3:ListBucket', 's3:DeleteObject', 'dynamodb:PutItem'])(
    'are deleted although the function dies at %s',
    async (action) => {
      const slug = `card-${action.replace(':', '-').toLowerCase()}`;
      await publishAs(stack, slug, slug);
      const card = await cardOf(slug);
      expect(await statusOf(card)).toBe(200);
      const before = stack.proxy.faults.injected().crash ?? 0;
      stack.proxy.faults.set([{ match: renditions(action), kind: 'crash', rate: 1, times: 1 }]);
      await takeOff(slug);
      await stack.idle();
      stack.proxy.faults.clear();
      expect((stack.proxy.faults.injected().crash ?? 0) - before).toBe(1);
      expect(await statusOf(card)).toBe(404);
      await publishAgain(slug, 1);
      expect(await cardOf(slug)).toBe(card);
      expect(await statusOf(card)).toBe(200);
    },
  );

  it('do not stay when the title is taken off before one is drawn', async () => {
    const slug = 'card-too-late';
    await publishAs(stack, slug, 'Too Late');
    const first = await cardOf(slug);
    // The first attempt at the new image fails, so that it is drawn after the title is gone.
    stack.proxy.faults.set([{ match: renditions('s3:PutObject'), kind: 'crash', rate: 1, times: 1 }]);
    await rename(slug, 'Later');
    await takeOff(slug);
    await stack.idle();
    stack.proxy.faults.clear();
    await publishAgain(slug, 2);
    const again = await cardOf(slug);
    expect(again).not.toBe(first);
    expect(await Promise.all([first, again].map(statusOf))).toEqual([404, 200]);
  });

  it('are drawn into a folder into which nobody uploads', async () => {
    const body = { path: 'cards/mine.png', contentType: 'image/png', bytes: 9, sha256: '0'.repeat(64) };
    const answer = await editor.send('POST', '/v1/editorial/media', { body });
    expect([answer.status, answer.json()]).toMatchObject([400, { errors: [{ path: 'path' }] }]);
  });
});
