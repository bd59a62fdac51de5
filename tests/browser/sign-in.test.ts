import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { publishAs } from '../support/titles.ts';
import { openBrowser } from '../support/web/browser.ts';

const slug = 'sign-in-pages';
let stack: TestStack;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
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

describe('a new person', () => {
  it('under 13 gets a kind message, also when they try again in this tab, and no request is sent', async () => {
    await open();
    await page.getByRole('link', { name: 'New here?' }).click();
    const year = page.getByLabel('What year were you born?');
    await year.waitFor();
    requests.length = 0;
    await year.fill(String(new Date().getFullYear() - 9));
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Nothing about you was kept').waitFor();
    expect(requests).toEqual([]);
    await page.goto(`${stack.baseUrl}/sign-in`);
    await page.getByText('Nothing about you was kept').waitFor();
  });

  it('aged 13 or over continues to sign-in', async () => {
    await page.goto(`${stack.baseUrl}/sign-in?new`);
    await page.getByLabel('What year were you born?').fill('1985');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: /Ana/ }).waitFor();
  });
});

describe('a person who signs in and whose age is not yet known', () => {
  const arrive = async (subject: string, birthYear = ''): Promise<void> => {
    await page.goto(`${stack.baseUrl}/sign-in?to=${encodeURIComponent(`/titles/${slug}`)}`);
    await page.getByLabel('Handle').fill(subject);
    await page.getByLabel('Birth year').fill(birthYear);
    await page.getByRole('button', { name: 'Continue' }).click();
  };
  const thisYear = new Date().getUTCFullYear();
  const question = () => page.getByLabel('What year were you born?');
  const tokens = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('oidc.')));

  it('is asked for the birth year, even on another page, and not again at the next sign-in', async () => {
    await arrive('asked once');
    await question().waitFor();
    await open();
    await question().waitFor();
    await question().fill('1985');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(`${stack.baseUrl}/titles/${slug}`);
    await page.goto(`${stack.baseUrl}/sign-out`);
    await arrive('asked once');
    await page.waitForURL(`${stack.baseUrl}/titles/${slug}`);
  });

  it('cannot continue while the birth year cannot be read or saved, and can try again', async () => {
    const me = `${stack.baseUrl}/v1/me`;
    await page.route(me, (route) => route.fulfill({ status: 503, body: '{"title":"Busy"}' }));
    await arrive('asked in vain');
    await page.getByText('Busy').waitFor();
    await page.unroute(me);
    await page.getByRole('button', { name: 'Try again' }).click();
    await question().fill('1985');
    await page.route(me, (route) => route.abort());
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('could not be reached').waitFor();
    await page.unroute(me);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForURL(`${stack.baseUrl}/titles/${slug}`);
  });

  it('is asked for the birth year when they send a form, and finds their draft afterwards', async () => {
    await arrive('asked later');
    await question().waitFor();
    await page.evaluate(() => sessionStorage.removeItem('nightlight.unasked'));
    await open();
    await page.getByRole('link', { name: 'Add rating' }).first().click();
    const form = page.getByRole('form', { name: 'Your rating' });
    await form.getByRole('radio', { name: '4 stars' }).check();
    await form.getByLabel('Headline').fill('Written before the question');
    await form.getByRole('button', { name: 'Send your rating' }).click();
    await question().fill('1985');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL((url) => url.pathname === `/titles/${slug}`);
    expect(await form.getByLabel('Headline').inputValue()).toBe('Written before the question');
    await form.getByRole('button', { name: 'Send your rating' }).click();
    await page.waitForURL(/\/submissions\/rcp_/);
  });

  it('and who is under 13 gets a kind message, nothing is stored, and the account is closed at the identity provider', async () => {
    const before = (await readTables(stack)).length;
    await arrive('a child');
    await question().waitFor();
    requests.length = 0;
    await question().fill(String(thisYear - 10));
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Nothing about you was kept').waitFor();
    expect(requests.filter((url) => url.startsWith(stack.baseUrl) && url.includes('/v1/'))).toEqual([]);
    expect(requests).toContain(`${stack.identity.issuer}/`);
    expect(await page.getByText('could not be closed').count()).toBe(0);
    expect(await tokens()).toEqual([]);
    expect((await readTables(stack)).length).toBe(before);
  });

  it('and who is under 13 sees what is still stored while their account cannot be closed', async () => {
    await arrive('a child whose account stays');
    await question().waitFor();
    const closing = `${stack.identity.issuer}/`;
    await page.route(closing, (route) => route.abort());
    await question().fill(String(thisYear - 10));
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('could not be closed just now').waitFor();
    await page.getByText('for at most 30 days').waitFor();
    expect(await page.getByText('Nothing about you was kept').count()).toBe(0);
    await page.unroute(closing);
  });

  it('gets the message for children when the token says that they are under 13', async () => {
    await arrive('another child', String(thisYear - 12));
    await page.getByText('Nothing about you was kept').waitFor();
    expect(await tokens()).toEqual([]);
  });
});
