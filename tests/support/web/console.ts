import type { Browser, Page } from 'playwright-core';
import type { Client } from '../client.ts';
import type { TestStack } from '../stack.ts';

/** Opens a page in a browser that is signed in with a token of this stack. */
export async function pageOf(browser: Browser, stack: TestStack, client: Client): Promise<Page> {
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
}
