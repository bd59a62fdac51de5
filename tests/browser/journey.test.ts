import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { openBrowser } from '../support/web/browser.ts';
import { publishTitle } from '../support/web/publish-title.ts';

const slug = 'the-innocence-files';
let stack: TestStack;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const broken: string[] = [];

beforeAll(async () => {
  stack = await sharedStack();
  await publishTitle(stack, slug);
  browser = await openBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|CORS/.test(message.text()))
      broken.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  expect(broken.splice(0)).toEqual([]);
});

const openForm = async (opener: string, who: RegExp): Promise<void> => {
  await page.goto(`${stack.baseUrl}/titles/${slug}`);
  await page.getByRole('link', { name: opener }).last().click();
  await page.getByRole('button', { name: who }).click();
  await page.waitForURL(`${stack.baseUrl}/titles/${slug}#*`);
};

const rate = async (stars: string, text?: string): Promise<void> => {
  const form = page.getByRole('form', { name: 'Your rating' });
  await form.getByRole('radio', { name: stars }).check();
  await form.getByLabel('Suitable from age').selectOption('15');
  if (text) await form.getByLabel('Your review').fill(text);
  await form.getByRole('button', { name: /^Send/ }).click();
  await page.waitForURL(/\/submissions\/rcp_/);
};

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('A parent', () => {
  it('rates a title, follows the receipt and finds the review on the title page', async () => {
    await page.goto(`${stack.baseUrl}/titles/${slug}`);
    await page.getByText('Be the first to review it').waitFor();
    await openForm('Add rating', /Ana/);
    await rate('4 stars', 'Fair and patient. We paused it often to talk about what we had just seen.');
    await heading('It is published');

    await page.getByRole('link', { name: 'See it on the page' }).click();
    const parents = page.getByRole('region', { name: 'Parents and adults' });
    await expect
      .poll(
        async () => {
          await page.reload();
          return parents.textContent();
        },
        { timeout: 10_000 },
      )
      .toContain('We paused it often');
    const text = await parents.textContent();

    expect(text).toContain('4.0');
    expect(text).toContain('15+');
    expect(text).toContain('1 rating');
    expect(text).toContain('4 stars: 1');
  });

  it('corrects a review that contains an e-mail address, which is then published', async () => {
    await openForm('Add rating', /educator/);
    await rate('5 stars', 'Good for a lesson on evidence. Write to me at ana@example.org for my worksheet.');
    await heading('It needs a small change');

    expect(await page.locator('mark').textContent()).toBe('ana@example.org');
    const text = page.getByLabel('Your review');
    expect(await text.inputValue()).toContain('Good for a lesson on evidence');
    await text.fill('Good for a lesson on evidence. It gave us enough to discuss for two afternoons.');
    await page.getByRole('button', { name: 'Send it again' }).click();

    await heading('It is published');
  });

  it('suggests an update and follows the receipt', async () => {
    await openForm('Suggest an update', /Ana/);
    const form = page.getByRole('form', { name: 'Your suggestion' });
    await form
      .getByLabel('What should change, and why?')
      .fill('The page could say that several of the lawyers are women.');
    await form.getByRole('button', { name: 'Send your suggestion' }).click();
    await page.waitForURL(/\/submissions\/rcp_/);
    await heading('The editors have it');

    await page.goto(`${stack.baseUrl}/me`);
    await page.getByRole('link', { name: 'Suggestion for The Innocence Files' }).waitFor();
    await page.getByText('With the editors').waitFor();
  });

  it('sees that a threat is not published, on a receipt that shows no text to others', async () => {
    await openForm('Add rating', /teen/);
    await rate('1 star', 'I will find you and I will kill you.');
    await heading('We did not publish it');
    const address = page.url();

    const stranger = await browser.newPage();
    await stranger.goto(address);

    expect(await stranger.locator('main').textContent()).toContain('We did not publish it');
    expect(await stranger.locator('main').textContent()).not.toContain('I will find you');
    await stranger.close();
  });

  it('finds the draft in the form after signing in again when the sign-in has expired', async () => {
    await openForm('Add rating', /Ana/);
    const text = page.getByLabel('Your review');
    await text.fill('Begun before supper.');
    await page.evaluate(() => {
      for (const key of Object.keys(sessionStorage))
        if (key.startsWith('oidc.')) sessionStorage.removeItem(key);
    });
    await page.getByRole('radio', { name: '3 stars' }).check();
    await page.getByRole('button', { name: 'Send the change' }).click();
    await page.getByRole('button', { name: /Ana/ }).click();

    await page.getByLabel('Your review').waitFor();
    expect(await page.getByLabel('Your review').inputValue()).toBe('Begun before supper.');
    expect(await page.getByRole('radio', { name: '3 stars' }).isChecked()).toBe(true);
  });

  it('signs out, which deletes tokens and drafts from the browser', async () => {
    await openForm('Add rating', /Ana/);
    await page.getByRole('link', { name: 'Sign out' }).click();
    await heading('You are signed out');

    await expect.poll(() => page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    expect(await context.cookies(stack.baseUrl)).toEqual([]);
  });
});
