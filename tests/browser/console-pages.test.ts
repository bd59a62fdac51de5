import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf, signIn } from '../support/client.ts';
import { holdReview } from '../support/moderators.ts';
import { submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';
import { violationsOn } from '../support/web/axe.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';

const slug = 'console-pages';
const looks = [
  { name: 'a phone in the light theme', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'a phone in the dark theme', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'a desktop in the light theme', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'a desktop in the dark theme', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  // The width that is left at 200 % zoom on a screen of 1280 pixels.
  { name: 'a desktop at a zoom of 200 %', viewport: { width: 640, height: 450 }, colorScheme: 'light' },
] as const;

let stack: TestStack;
let browser: Browser;
let held: Awaited<ReturnType<typeof holdReview>>;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug, 'Console Pages');
  browser = await openBrowser();
  held = await holdReview(
    stack,
    slug,
    'pages-reader',
    '这部电影让我们全家一起讨论了很久，孩子们提出了许多有趣的问题。',
  );
});
afterAll(() => browser.close());

const places = [
  { path: () => '/moderation', role: 'moderator', shows: 'Held review: Console Pages' },
  { path: () => `/moderation/cases/${held.id}`, role: 'moderator', shows: 'What they wrote' },
  { path: () => '/moderation/policy', role: 'admin', shows: 'Add a rule' },
  { path: () => '/moderation/numbers', role: 'moderator', shows: 'How long cases wait' },
  { path: () => '/transparency', role: 'adult', shows: 'Published, by stars' },
] as const;

describe('Every page of the console', () => {
  it.each(places)(
    'that shows "$shows" has no violations found by axe in any theme and width',
    { timeout: 180_000 },
    async (place) => {
      const page = await pageOf(browser, stack, await signIn(stack, `pages-${place.role}`, place.role));
      const refused: string[] = [];
      page.on('pageerror', (error) => refused.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) refused.push(message.text());
      });
      await page.goto(stack.baseUrl + place.path());
      await page.getByText(place.shows).first().waitFor();
      for (const { name, viewport, colorScheme } of looks) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

        // The dark theme changes only colours.
        const rule = colorScheme === 'dark' ? 'color-contrast' : undefined;
        expect(await violationsOn(page, rule), `on ${name}`).toEqual([]);
        expect(wide, `wider than ${name}`).toBe(false);
      }
      expect(refused).toEqual([]);
      await page.context().close();
    },
  );

  it('has no violations found by axe in its dialogs', async () => {
    const page = await pageOf(browser, stack, await signIn(stack, 'pages-moderator', 'moderator'));
    await page.goto(`${stack.baseUrl}/moderation`);
    await page.locator(`[data-case="${held.id}"] [data-case-link]`).focus();
    await page.keyboard.press('?');
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator(`[data-case="${held.id}"] [data-case-link]`).focus();
    await page.keyboard.press('m');
    await page.keyboard.press('n');
    await page.getByRole('heading', { name: 'Decide 1 case together' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
});

describe('The pages of the console', () => {
  it.each([
    ['adult', 'as a message that they are for moderators', [], false],
    ['editor', 'as a message that they are for moderators', [], false],
    ['moderator', 'without the policy', ['Queue', 'Numbers'], true],
    ['admin', 'with the policy', ['Queue', 'Numbers', 'Policy'], true],
  ] as const)('for the role %s are shown %s', async (role, _, tabs, linked) => {
    const page = await pageOf(browser, stack, await signIn(stack, `rooms-${role}`, role));
    await page.goto(`${stack.baseUrl}/moderation`);
    await page
      .locator('.console-body')
      .getByText(linked ? 'Held review: Console Pages' : 'This page is for moderators.')
      .first()
      .waitFor();

    const shown = await page.getByRole('navigation', { name: 'Console' }).getByRole('link').allTextContents();
    expect(shown).toEqual(tabs);
    await page.goto(`${stack.baseUrl}/browse`);
    await page.getByRole('link', { name: 'Sign out' }).waitFor();
    expect(await page.getByRole('link', { name: 'Moderation' }).count()).toBe(linked ? 1 : 0);
    await page.context().close();
  });
});

describe('An admin', () => {
  it('sees the error of a rule in its row', async () => {
    const page = await pageOf(browser, stack, await signIn(stack, 'pages-admin', 'admin'));
    await page.goto(`${stack.baseUrl}/moderation/policy`);
    await page.getByRole('button', { name: 'Add a rule' }).click();
    await page.getByRole('button', { name: 'Replay the last 90 days' }).click();
    await page.getByText('Please check the marked fields').waitFor();

    const row = page.locator('.rules tbody tr').last();
    expect(await row.getByRole('alert').count()).toBeGreaterThan(0);
    expect(await row.getByLabel(/category$/).getAttribute('aria-invalid')).toBe('true');
    await page.context().close();
  });

  it('replays a change, puts it in force, and restores the earlier version', async () => {
    const page = await pageOf(browser, stack, await signIn(stack, 'pages-admin', 'admin'));
    const admin = await signIn(stack, 'pages-admin', 'admin');
    const inForce = async () =>
      (await admin.get('/v1/moderation/policy')).json<{ version: number }>().version;
    const before = await inForce();
    const author = await signIn(stack, 'pages-author');
    await submit(author, slug, {
      stars: 4,
      text: 'A good film for all of us, see www.example.org/films for more.',
    });
    await stack.idle();
    await page.goto(`${stack.baseUrl}/moderation/policy`);
    const links = page.locator('.rules tbody tr').filter({
      has: page.locator('select option[value="url"]:checked'),
    });
    await links
      .getByRole('button', { name: /^Remove rule/ })
      .first()
      .click();
    const accounts = page.getByLabel('Accounts that must agree');
    await accounts.fill('1');
    await page.getByRole('button', { name: 'Replay the last 90 days' }).click();
    await page.getByText('Please check the marked fields').waitFor();
    expect(await accounts.getAttribute('aria-invalid')).toBe('true');
    await accounts.fill('2');
    await page.getByLabel('Reviews that reports may hide on the whole site').fill('4');
    await page.getByRole('button', { name: 'Replay the last 90 days' }).click();
    await page.getByRole('heading', { name: /would change$/ }).waitFor();
    expect(
      await page
        .getByRole('link', { name: /^Open example/ })
        .first()
        .getAttribute('href'),
    ).toMatch(/^\/submissions\/rcp_/);
    expect(await inForce()).toBe(before);

    await page.getByRole('button', { name: 'Put in force' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Put in force' }).click();
    await page.getByText(`Version ${before + 1} is in force.`).waitFor();
    expect(await inForce()).toBe(before + 1);
    const { policy, reports } = (await admin.get('/v1/moderation/policy')).json<{
      policy: { reports: { breaker: object } };
      reports: { breaker: object };
    }>();
    expect([policy.reports.breaker, reports.breaker]).toEqual(Array(2).fill({ hidings: 4, minutes: 10 }));

    await page.getByRole('button', { name: `Restore version ${before}` }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: `Restore version ${before}` })
      .click();
    await page.getByText(`Version ${before} is in force again`).waitFor();
    expect(await inForce()).toBe(before + 2);
    await page.context().close();
  });
});

describe('The published moderation statistics', () => {
  it('can be downloaded as comma-separated values', async () => {
    const answer = await clientOf(stack).get('/transparency.csv');

    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.text).toMatch(/^measure,name,count\r\ndecisions,/);
    expect(answer.text).toContain('reason,language,');
  });
});
