import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { holdReview, stateOf } from '../support/moderators.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';

const slug = 'console-appeals';
let stack: TestStack;
let browser: Browser;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug, 'Console Appeals');
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('An appeal is overturned from the keyboard, with a reply, and only by another person', async () => {
  const held = await holdReview(
    stack,
    slug,
    'appellant',
    '我们全家都觉得这部电影值得一看，特别适合和孩子们一起讨论正义。',
  );
  const first = await signIn(stack, 'first-decider', 'moderator');
  const author = await signIn(stack, 'appellant');
  await first.send('POST', `/v1/moderation/cases/${held.id}/decisions`, {
    body: { outcome: 'reject', reasons: ['spam'], version: 1 },
  });
  const appealed = await author.send('POST', `/v1/submissions/${held.receipt}/appeal`, {
    body: { text: 'It is my own view of the film.' },
  });
  expect(appealed.status).toBe(202);
  const prepare = async (page: Awaited<ReturnType<typeof pageOf>>): Promise<void> => {
    await page.goto(`${stack.baseUrl}/moderation/cases/${held.id}`);
    await page.getByText('It is my own view of the film.').waitFor();
    await page.keyboard.press('p');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Tell the author why').waitFor();
    await page.getByLabel('Your reply to the author').focus();
    await page.keyboard.type('You are right: c, p and x are letters here, and we were wrong.');
    await page.keyboard.press('Control+Enter');
  };

  const theirs = await pageOf(browser, stack, first);
  await prepare(theirs);
  await theirs.getByRole('alert').filter({ hasText: 'another person' }).waitFor();
  expect(await stateOf(author, held.receipt)).toBe('rejected');
  await theirs.context().close();

  const page = await pageOf(browser, stack, await signIn(stack, 'second-decider', 'moderator'));
  await prepare(page);
  await page.getByText('Overturned.').waitFor();
  expect(await stateOf(author, held.receipt)).toBe('published');
  await page.context().close();
});
