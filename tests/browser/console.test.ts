import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { holdReview, stateOf } from '../support/moderators.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';
import { covered, focused, focusLost, tabTo } from '../support/web/keyboard.ts';

const slug = 'console-films';
const chinese = '这部电影非常好看，适合全家人一起观看，孩子们都很喜欢这个故事。';
let stack: TestStack;
let browser: Browser;
let anybody: Client;
let moderator: Client;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug, 'Console Films');
  browser = await openBrowser();
  anybody = clientOf(stack);
  moderator = await signIn(stack, 'console-moderator', 'moderator');
});
afterAll(() => browser.close());

const becomes = (receipt: string, state: string): Promise<void> =>
  expect.poll(() => stateOf(anybody, receipt), { timeout: 10_000 }).toBe(state);

describe('With the keyboard only, a moderator', () => {
  it('signs in, finds and claims a case, decides, undoes the decision and decides again', async () => {
    const held = await holdReview(stack, slug, 'console-reader', chinese);
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    const { keyboard } = page;
    await page.goto(`${stack.baseUrl}/moderation`);
    await page.getByRole('heading', { name: 'As a demo person' }).waitFor();
    await tabTo(page, 'Moderator');
    await keyboard.press('Enter');
    await page.getByRole('list', { name: 'Cases' }).waitFor();
    await keyboard.press('/');
    await keyboard.type(held.author);
    await keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-case-link]').count()).toBe(1);
    await keyboard.press('Escape');
    await keyboard.press('j');
    await keyboard.press('Enter');
    await page.getByText('Nobody has claimed it').waitFor();

    await keyboard.press('c');
    await page.getByText('You have it for').waitFor();
    await keyboard.press('p');
    await expect.poll(() => focused(page)).toContain('Publish');
    await expect.poll(() => covered(page)).toBe(false);
    await keyboard.press('Enter');
    expect(await page.getByText('Readers can see it immediately').last().isVisible()).toBe(true);
    expect(await stateOf(anybody, held.receipt)).toBe('held');

    await keyboard.press('Control+Enter');
    await page.getByText('You can undo it for a minute').waitFor();
    await becomes(held.receipt, 'published');

    await keyboard.press('u');
    await page.getByText('Everything is as it was before').waitFor();
    await becomes(held.receipt, 'held');

    await keyboard.press('x');
    await keyboard.press('Control+Enter');
    await page.getByText('Choose at least one reason').waitFor();
    await keyboard.press('1');
    await keyboard.press('Control+Enter');
    await page.getByText('Rejected.').waitFor();
    await becomes(held.receipt, 'rejected');
    await page.close();
  });

  it('decides several cases together, and undoes all of them', async () => {
    const wave = [
      await holdReview(stack, slug, 'wave-1', `${chinese}一`),
      await holdReview(stack, slug, 'wave-2', `${chinese}二`),
    ];
    const page = await pageOf(browser, stack, moderator);
    const { keyboard } = page;
    await page.goto(`${stack.baseUrl}/moderation`);
    for (const { id } of wave) {
      await page.locator(`[data-case="${id}"] [data-case-link]`).focus();
      await keyboard.press('m');
    }
    await keyboard.press('x');
    await page.getByRole('heading', { name: 'Decide 2 cases together' }).waitFor();
    await expect.poll(() => focused(page)).toContain('Reject');
    await keyboard.press('1');
    await keyboard.press('Control+Enter');
    await page.getByText('2 cases decided').waitFor();
    for (const { receipt } of wave) await becomes(receipt, 'rejected');

    await keyboard.press('u');
    await page.getByText('2 of 2 decisions undone').waitFor();
    for (const { receipt } of wave) await becomes(receipt, 'held');
    // The pressed button and the bar that had the focus are gone, and the focus stays in the console.
    await expect.poll(() => focusLost(page)).toBe(false);
    await page.locator(`[data-case="${wave[0]?.id}"] [data-case-link]`).focus();
    await keyboard.press('m');
    await page.getByRole('button', { name: 'Clear selection' }).press('Enter');
    await expect.poll(() => focusLost(page)).toBe(false);
    await page.context().close();
  });

  it('can switch the single-character shortcuts off', async () => {
    const page = await pageOf(browser, stack, moderator);
    await page.goto(`${stack.baseUrl}/moderation`);
    await page.locator('[data-case-link]').first().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: 'Use single-character keys' }).waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.locator('body').press('j');

    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-case-link'))).toBe(false);
    await page.context().close();
  });
});

describe('The console', () => {
  it('shows that another moderator was faster, and still has the prepared decision after reloading the case', async () => {
    const held = await holdReview(stack, slug, 'console-contested', `${chinese}三`);
    const page = await pageOf(browser, stack, moderator);
    await page.goto(`${stack.baseUrl}/moderation/cases/${held.id}`);
    await page.getByText('Nobody has claimed it').waitFor();
    await (await signIn(stack, 'quicker', 'moderator')).send('POST', `/v1/moderation/cases/${held.id}/claim`);
    await page.keyboard.press('p');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').filter({ hasText: 'changed since you read it' }).waitFor();
    expect(await stateOf(anybody, held.receipt)).toBe('held');

    await page.keyboard.press('g');
    await page.getByText('has it for').waitFor();
    expect(await page.getByRole('radio', { name: 'Publish' }).isChecked()).toBe(true);
    await page.context().close();
  });

  it('does not lose the focus when a pressed button disappears', async () => {
    const held = await holdReview(stack, slug, 'console-released', `${chinese}四`);
    const page = await pageOf(browser, stack, moderator);
    await page.goto(`${stack.baseUrl}/moderation/cases/${held.id}`);
    await page.getByRole('button', { name: 'Claim' }).press('Enter');
    await page.getByRole('button', { name: 'Release' }).press('Enter');
    await page.getByText('Nobody has claimed it').waitFor();
    await expect.poll(() => focusLost(page)).toBe(false);
    await page.context().close();
  });

  it('blurs hurtful words until the moderator shows them', async () => {
    const held = await holdReview(
      stack,
      slug,
      'console-harsh',
      'All those people are retards and should go back where they came from.',
    );
    const page = await pageOf(browser, stack, moderator);
    await page.goto(`${stack.baseUrl}/moderation/cases/${held.id}`);
    const text = page.getByRole('region', { name: 'What they wrote' });
    await text.getByText('blurred: ').first().waitFor({ state: 'attached' });
    expect(await text.locator('[aria-hidden="true"]', { hasText: 'retards' }).count()).toBe(1);

    await page.keyboard.press('s');

    await expect.poll(() => text.locator('[aria-hidden="true"]', { hasText: 'retards' }).count()).toBe(0);
    expect(await text.textContent()).toContain('retards');
    await page.context().close();
  });

  it('tells a reader that the page is for moderators, and shows no cases', async () => {
    const page = await pageOf(browser, stack, await signIn(stack, 'wanderer'));
    await page.goto(`${stack.baseUrl}/moderation`);

    await page.getByRole('heading', { name: 'This page is for moderators.' }).waitFor();
    expect(await page.locator('[data-case-link]').count()).toBe(0);
    await page.context().close();
  });
});
