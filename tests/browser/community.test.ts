import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { stateOf } from '../support/moderators.ts';
import { decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';

const slug = 'community-pages';
let stack: TestStack;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  await submit(await signIn(stack, 'community author'), slug, { stars: 4, text: decentText });
  await stack.idle();
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('request', (request) => requests.push(request.url()));
});
afterEach(() => context.close());

const open = () => page.goto(`${stack.baseUrl}/titles/${slug}`);
const signedIn = async (): Promise<void> => {
  await page.goto(`${stack.baseUrl}/sign-in?to=${encodeURIComponent(`/titles/${slug}`)}`);
  await page
    .getByRole('button', { name: /Ben|Ana/ })
    .first()
    .click();
  await page.waitForURL(`${stack.baseUrl}/titles/${slug}`);
};

const isInvalid = (element: Element): boolean => element.matches(':invalid');

describe('the title page', () => {
  it('compares the title with a family’s limits, which are stored only in the browser', async () => {
    await open();
    const section = page.locator('#our-family');
    await section.getByText('Choose at least one limit').waitFor();
    await section.getByText("Our family's limits").click();
    requests.length = 0;
    await section.getByLabel('Language').selectOption('5');
    await section.getByText('Fine for us', { exact: true }).waitFor();
    await section.getByLabel('Language').selectOption('0');
    await section.getByText('Not yet').waitFor();
    await section.getByText(/^Language: .+ here, your limit is/).waitFor();
    // Pictures load when they come into view. No other request is allowed.
    expect(requests.filter((url) => !url.includes('/media/'))).toEqual([]);
    await open();
    await section.getByText('Not yet').waitFor();
  });

  it('lets a reader say that a review helped, shows the vote after a reload, and lets them undo it', async () => {
    await signedIn();
    const button = page.getByRole('button', { name: 'This help' }).first();
    const counted = page.locator('article', { has: button }).getByText('1 reader found this helpful');
    expect(await counted.count()).toBe(0);
    await button.click();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    expect(await counted.count()).toBe(1);
    expect(await button.textContent()).toBe('This helped you – undo');
    await page.reload();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    await button.press('Enter');
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
    expect(await counted.count()).toBe(0);
    await page.reload();
    await button.waitFor();
    await expect.poll(() => button.textContent()).toBe('This helped me');
  });

  it('shows a reader their own rating, and fills the form with it', async () => {
    await signedIn();
    await page.getByRole('link', { name: 'Add rating' }).first().click();
    const form = page.getByRole('form', { name: 'Your rating' });
    await form.getByRole('radio', { name: '5 stars, Outstanding' }).check();
    await form.getByLabel('Headline').fill('For all of us');
    await form.getByLabel('Suitable from age').selectOption('9');
    expect(await form.getByLabel('Easy to play').count()).toBe(0);
    await form.getByRole('button', { name: 'Send your rating' }).click();
    await page.getByRole('heading', { level: 1, name: 'It is published' }).waitFor();
    await open();
    await page.getByText('You gave it 5 stars.').first().waitFor();
    await page.getByRole('link', { name: 'Edit your rating' }).first().click();
    await form.getByLabel('Headline').waitFor();
    await page.getByText('This is what you sent on').waitFor();
    expect(await form.getByRole('radio', { name: '5 stars' }).isChecked()).toBe(true);
    expect(await form.getByLabel('Headline').inputValue()).toBe('For all of us');
    await form.getByRole('radio', { name: '2 stars' }).check();
    await form.getByLabel('Headline').fill('');
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await form.getByRole('button', { name: 'Send the change' }).click();
    expect((await sent).postDataJSON()).toEqual({ stars: 2, age: 9, headline: null });
    await page.waitForURL(/\/submissions\/rcp_/);
  });

  it('shows a link to change the reader’s own review, in place of the links to vote and report', async () => {
    const author = await signIn(stack, 'community own');
    const { receipt } = await submit(author, slug, { stars: 4, headline: 'My very own', text: decentText });
    await expect.poll(() => stateOf(author, receipt)).toBe('published');
    await stack.idle();
    const own = await pageOf(browser, stack, author);
    await own.goto(`${stack.baseUrl}/titles/${slug}`);
    const card = own.getByRole('article').filter({ hasText: 'My very own' });
    const way = card.getByRole('link', { name: 'Change or withdraw it' });
    await way.waitFor();
    expect(await card.getByText('This helped me').count()).toBe(0);
    expect(await card.getByText('Report').count()).toBe(0);
    const others = own.getByRole('article').filter({ hasNotText: 'My very own' });
    await others.getByRole('link', { name: 'Report' }).first().waitFor();
    await way.click();
    await own.waitForURL(`**/submissions/${receipt}`);
    await own.context().close();
  });

  it('collapses a spoiler until the reader opens it', async () => {
    const author = await signIn(stack, 'community spoiler');
    const words = 'In the last scene the judge is killed.';
    const { receipt } = await submit(author, slug, { stars: 3, text: `${decentText} ${words}` });
    await expect.poll(() => stateOf(author, receipt), { timeout: 10_000 }).toBe('published');
    await stack.idle();
    await open();
    const summary = page.getByText('May give the ending away: show review');
    const text = page.getByText(words);
    expect([await summary.count(), await text.isVisible()]).toEqual([1, false]);
    await summary.press('Enter');
    await expect.poll(() => text.isVisible()).toBe(true);
  });

  it('lets a reader report a review and follow the report', async () => {
    await signedIn();
    await page.getByRole('link', { name: 'Report' }).first().click();
    const form = page.getByRole('form', { name: 'Report this review' });
    expect(await form.getByLabel('What is wrong with it?').inputValue()).toBe('');
    await form.getByRole('button', { name: 'Send the report' }).click();
    expect(await form.getByLabel('What is wrong with it?').evaluate(isInvalid)).toBe(true);
    await form.getByLabel('What is wrong with it?').selectOption({ label: 'It is spam' });
    await form.getByRole('button', { name: 'Send the report' }).click();
    await page.getByRole('link', { name: 'Follow what happens next' }).click();
    await page.getByRole('heading', { level: 1, name: 'A person will look at it' }).waitFor();
    await page.getByText('Your report about a review of').waitFor();
  });
});

describe('the page about a person’s own account', () => {
  it('lets the person choose a name once, and erase everything', async () => {
    await signedIn();
    await page.goto(`${stack.baseUrl}/me`);
    const form = page.getByRole('form', { name: 'Your profile' });
    await form.getByLabel('my own name').check();
    await form.getByLabel('Your own name').fill('Anna 0171 5550 123');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('This looks like a number').waitFor();
    const first = await form.getByRole('radio').first().inputValue();
    await form.getByRole('button', { name: 'Show other names' }).click();
    await form.getByText(first, { exact: true }).waitFor({ state: 'detached' });
    const offered = form.getByRole('radio').first();
    const name = await offered.inputValue();
    await offered.check();
    await form.getByLabel('5 to 7').check();
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    const chosen = form.getByLabel('Your public name');
    expect([await chosen.isDisabled(), await chosen.inputValue()]).toEqual([true, name]);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Yes, erase everything about me' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/me'));
  });

  it('does not ask a teen for ages of children, and asks for a name before saving', async () => {
    const teen = await pageOf(browser, stack, await signIn(stack, 'community teen', 'teen'));
    await teen.goto(`${stack.baseUrl}/me`);
    const form = teen.getByRole('form', { name: 'Your profile' });
    await form.getByText('Strangers can read it').waitFor();
    expect(await teen.getByText('children').count()).toBe(0);
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Choose a name first.').waitFor();
    await form.getByRole('radio').first().check();
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Saved.').waitFor();
    expect(await form.getByRole('button').count()).toBe(0);
    await teen.context().close();
  });
});
