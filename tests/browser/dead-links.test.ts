import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { putItem } from '../support/table.ts';
import { publishTitle, sampleTitle } from '../support/titles.ts';
import { violationsOn } from '../support/web/axe.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';
import { focused, focusLost, tabTo } from '../support/web/keyboard.ts';

const since = '2026-11-02T09:00:00.000Z';
const titles = [
  { slug: 'links-first', name: 'The First Broken Link', shop: 'Filmladen', reason: 'not-found' },
  { slug: 'links-second', name: 'The Second Broken Link', shop: 'Lichtspiel', reason: 'front-page' },
];
const urlOf = (slug: string): string => `https://films.nightlight-shop.com/${slug}`;
let stack: TestStack;
let browser: Browser;
let editor: Client;

beforeAll(async () => {
  stack = await sharedStack();
  browser = await openBrowser();
  editor = await signIn(stack, 'links-editor', 'editor', 1980);
  for (const { slug, name, shop, reason } of titles) {
    const { title, review } = sampleTitle(slug, name);
    const url = urlOf(slug);
    const offer = { provider: shop, region: 'AT', kind: 'buy', url, lastChecked: '2026-10-01' };
    await publishTitle(stack, slug, { ...title, whereToWatch: [offer] }, review);
    const link = { url, reason, since, checkedAt: '2026-11-03T09:00:00.000Z', failures: 2 };
    await putItem(stack, {
      ...{ pk: 'LINKS', sk: `TITLE#${slug}`, entity: 'links', slug, version: 2, links: [link] },
      ...{ listKey: 'DEADLINKS', listSort: since },
    });
  }
});
afterAll(() => browser.close());

const open = async (): Promise<Page> => {
  const page = await pageOf(browser, stack, editor);
  await page.goto(`${stack.baseUrl}/editorial/links`);
  await page.getByRole('link', { name: titles[1]?.name ?? '' }).waitFor();
  return page;
};

describe('The list of dead links', () => {
  it('has no violations found by axe, and fits the width', async () => {
    const page = await open();
    for (const width of [390, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 860 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await violationsOn(page), `${width} ${colorScheme}`).toEqual([]);
      }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it('is counted among what needs an editor today', async () => {
    const page = await pageOf(browser, stack, editor);
    await page.goto(`${stack.baseUrl}/editorial`);
    await page.getByRole('link', { name: /^[1-9]\d*\+? ?Dead links$/ }).press('Enter');
    await page.getByRole('heading', { name: 'Dead links', level: 1 }).waitFor();
    await page.context().close();
  });

  it('says what was found, and loses a link that works, with the keyboard only', async () => {
    const page = await open();
    const row = page.locator('[data-row]', { hasText: titles[0]?.name ?? '' });
    await expect.poll(() => row.textContent()).toContain('There is no page at this address any more.');
    expect(await row.locator('.link-address a').getAttribute('rel')).toBe('noopener noreferrer');

    await page.keyboard.press('j');
    await expect.poll(() => focused(page)).toContain('Broken Link');
    await tabTo(page, `It works: Filmladen for ${titles[0]?.name}`);
    await page.keyboard.press('Enter');
    await page.getByText(`Filmladen for ${titles[0]?.name} is off the list.`).waitFor();
    expect(await row.count()).toBe(0);
    await expect.poll(() => focusLost(page)).toBe(false);
    await page.reload();
    await page.getByRole('link', { name: titles[1]?.name ?? '' }).waitFor();
    expect(await row.count()).toBe(0);
    await page.context().close();
  });
});
