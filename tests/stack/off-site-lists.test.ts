import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

let stack: TestStack;
let editor: Client;
let reader: Client;
beforeAll(async () => {
  stack = await sharedStack();
  editor = await signIn(stack, 'off-site editor', 'editor', 1980);
  reader = await signIn(stack, 'off-site reader', 'adult', 1980);
});

/** How long a function may go on with the name of a title that it has read. */
const nameLifeMs = 10_000;
const reviewsOf = (slug: string) => `/v1/titles/${slug}/reviews`;
const listOf = (slug: string) => clientOf(stack).get(reviewsOf(slug));

/** Publishes a title with a review, so that the functions know its name. */
const publishWithReview = async (slug: string): Promise<void> => {
  await publishAs(stack, slug, slug);
  const sent = await reader.send('POST', reviewsOf(slug), { body: { stars: 4 } });
  expect(sent.status).toBe(202);
  await stack.idle();
  expect((await listOf(slug)).json<{ items: object[] }>().items).toHaveLength(1);
};

describe('Ten seconds after a title', () => {
  it('was taken off the site, its reviews are not listed and nothing is accepted for it', async () => {
    const slug = 'off-site-list';
    await publishWithReview(slug);
    const taken = await editor.send('POST', `/v1/editorial/titles/${slug}/unpublish`, {
      body: { note: 'A legal request.' },
    });
    expect(taken.status).toBe(200);
    await stack.idle();
    stack.clock.advance(nameLifeMs);
    for (const answer of [
      await listOf(slug),
      await reader.send('POST', reviewsOf(slug), { body: { stars: 3 } }),
      await reader.send('POST', `/v1/titles/${slug}/suggestions`, {
        body: { area: 'fact', text: 'The name has a spelling mistake.' },
      }),
      await clientOf(stack).get(`/v1/titles/${slug}/history`),
    ])
      expect([answer.status, answer.json()]).toMatchObject([404, { code: 'title-not-found' }]);
  });

  it('was merged, its list leads to the reviews of the other one', async () => {
    await publishWithReview('merged-list');
    await publishAs(stack, 'merged-list-into', 'Into');
    const { version } = (await editor.get('/v1/editorial/titles/merged-list')).json<{ version: number }>();
    const merged = await editor.send('POST', '/v1/editorial/titles/merged-list/merge', {
      body: { into: 'merged-list-into', version, note: 'The same work.' },
    });
    expect([merged.status, merged.text]).toEqual([200, expect.anything()]);
    await stack.idle();
    stack.clock.advance(nameLifeMs);
    const answer = await fetch(`${stack.baseUrl}${reviewsOf('merged-list')}`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      expect.stringMatching(/^\/v1\/titles\/merged-list-into\/reviews/),
    ]);
    expect((await listOf('merged-list-into')).json<{ items: object[] }>().items).toHaveLength(1);
  });
});
