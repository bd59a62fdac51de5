import type { Browser, Page } from 'playwright-core';
import { type Client, signIn } from '../client.ts';
import type { TestStack } from '../stack.ts';

interface HeldReview {
  receipt: string;
  /** The case about it. */
  id: string;
  author: string;
}

/** Where a submission stands. */
export const stateOf = async (client: Client, receipt: string): Promise<string> =>
  (await client.get(`/v1/submissions/${receipt}`)).json<{ state: string }>().state;

/** Sends a review as a new reader, waits until it is held, and finds the case about it. */
export const holdReview = async (
  stack: TestStack,
  slug: string,
  reader: string,
  text: string,
): Promise<HeldReview> => {
  const client = await signIn(stack, reader);
  const sent = await client.send('POST', `/v1/titles/${slug}/reviews`, { body: { stars: 4, text } });
  const { receipt } = sent.json<{ receipt: string }>();
  await stack.idle();
  const state = await stateOf(client, receipt);
  if (state !== 'held') throw new Error(`the review of ${reader} is ${state}`);
  const moderator = await signIn(stack, 'finder', 'moderator');
  const list = await moderator.get('/v1/moderation/cases?limit=100');
  const found = list
    .json<{ items: { id: string; receipt: string; author: string }[] }>()
    .items.find((listed) => listed.receipt === receipt);
  if (found === undefined) throw new Error(`no case is about the review of ${reader}`);
  return { receipt, id: found.id, author: found.author };
};

/** A page of a browser that has signed in with a token of this stack. */
export const pageOf = async (browser: Browser, stack: TestStack, client: Client): Promise<Page> => {
  const home = await (await fetch(stack.baseUrl)).text();
  const [, authority] = /data-authority="([^"]+)"/.exec(home) ?? [];
  const [, clientId] = /data-client-id="([^"]+)"/.exec(home) ?? [];
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript(
    ([key, user]) => sessionStorage.setItem(key ?? '', user ?? ''),
    [
      `oidc.user:${authority}:${clientId}`,
      JSON.stringify({
        access_token: client.token,
        expires_at: 4e9,
        profile: { preferred_username: 'Moderator' },
      }),
    ],
  );
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
};
