import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import { clientOf, signIn } from '../support/client.ts';
import { holdReview, stateOf } from '../support/moderators.ts';
import { decentText, submit } from '../support/reader.ts';
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

it('An appeal is decided with the keyboard and a reply, only by a moderator who did not make the first decision', async () => {
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
  const open = async (page: Awaited<ReturnType<typeof pageOf>>): Promise<void> => {
    await page.goto(`${stack.baseUrl}/moderation/cases/${held.id}`);
    await page.getByText('It is my own view of the film.').waitFor();
  };
  const prepare = async (page: Awaited<ReturnType<typeof pageOf>>): Promise<void> => {
    await open(page);
    await page.keyboard.press('p');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Tell the author why').waitFor();
    await page.getByLabel('Your reply to the author').focus();
    await page.keyboard.type('You are right: c, p and x are letters here, and we were wrong.');
    await page.keyboard.press('Control+Enter');
  };

  const theirs = await pageOf(browser, stack, first);
  await open(theirs);
  await theirs.getByText('You are involved in this case, so another person must decide it.').waitFor();
  await theirs.keyboard.press('c');
  await theirs.keyboard.press('p');
  expect(await theirs.getByRole('button', { name: /Claim|Decide/ }).count()).toBe(0);
  expect(await theirs.getByLabel('Your reply to the author').count()).toBe(0);
  expect(await stateOf(author, held.receipt)).toBe('rejected');
  await theirs.context().close();

  const page = await pageOf(browser, stack, await signIn(stack, 'second-decider', 'moderator'));
  await prepare(page);
  await page.getByText('Overturned.').waitFor();
  expect(await stateOf(author, held.receipt)).toBe('published');
  await page.context().close();
});

it('A moderator resets a reported name; its owner sees the reset, and can choose another name or appeal', async () => {
  const owner = await signIn(stack, 'owner of a name');
  await owner.send('PUT', '/v1/me', { body: { handle: 'Juniper Trail' } });
  await submit(owner, slug, { stars: 4, text: decentText });
  await stack.idle();
  const reviews = await clientOf(stack).get(`/v1/titles/${slug}/reviews?limit=100`);
  const { items } = reviews.json<{ items: PublishedReview[] }>();
  const id = items.find(({ handle }) => handle === 'Juniper Trail')?.id;
  const body = { reason: 'name', text: 'It is the name of my neighbour.' };
  const reporter = await signIn(stack, 'reporter of a name', 'moderator');
  expect((await reporter.send('POST', `/v1/reviews/${id}/reports`, { body })).status).toBe(202);

  const theirs = await pageOf(browser, stack, reporter);
  await theirs.goto(`${stack.baseUrl}/moderation?category=name`);
  const row = theirs.locator('.case-row').filter({ hasText: 'Juniper Trail' });
  await row.getByText('You are involved in this case, so another person must decide it.').waitFor();
  expect(await row.getByRole('link').count()).toBe(0);
  await theirs.context().close();

  const page = await pageOf(browser, stack, await signIn(stack, 'decider of a name', 'moderator'));
  await page.goto(`${stack.baseUrl}/moderation?category=name`);
  await page.locator('.case-row').filter({ hasText: 'Juniper Trail' }).getByRole('link').click();
  await page.getByText(/its owner is called .+ and may choose another name/).waitFor();
  await page.getByText('It is the name of my neighbour.').waitFor();
  expect(await page.getByLabel('Does it give the ending away?').count()).toBe(0);
  await page.keyboard.press('x');
  await page.getByRole('checkbox', { name: /Public name/ }).check();
  await page.keyboard.press('Control+Enter');
  await page.getByText('Name reset.').waitFor();
  await page.context().close();

  const home = await pageOf(browser, stack, owner);
  await home.goto(`${stack.baseUrl}/me`);
  await home.getByText('Name was reset').waitFor();
  await home.getByRole('group', { name: 'Choose your public name' }).waitFor();
  await home.getByRole('link', { name: /Your public name/ }).click();
  await home.getByRole('heading', { name: 'Your public name was reset' }).waitFor();
  await home.getByText('Juniper Trail').waitFor();
  await home.getByRole('button', { name: 'Appeal' }).waitFor();
  await home.context().close();
});
