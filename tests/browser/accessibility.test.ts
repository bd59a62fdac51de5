import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleWebAssets } from '../../infra/bundle-web.ts';
import { violationsOn } from '../support/web/axe.ts';
import { openBrowser } from '../support/web/browser.ts';
import { startPreview } from '../support/web/preview.ts';
import { signedIn } from '../support/web/signed-in.ts';

const looks = [
  { name: 'a phone by day', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'a phone by night', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'a desk by day', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'a desk by night', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

const paths = [
  '/',
  '/browse?kind=film',
  '/search?q=coco',
  '/search?q=nothing+like+it',
  '/titles/the-innocence-files',
  '/titles/the-innocence-files-heard',
  '/titles/the-innocence-files#add-rating',
  '/titles/minecraft#suggest-form',
  '/how-we-rate',
  '/docs',
  '/submissions/checking',
  '/submissions/held',
  '/submissions/edit',
  '/submissions/rejected',
  '/submissions/care',
  '/sign-out',
  '/nowhere',
];

let folder: string;
let site: Awaited<ReturnType<typeof startPreview>>;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nightlight-assets-'));
  await bundleWebAssets(folder);
  site = await startPreview(folder);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

describe('Every page', () => {
  it.each(paths)('%s is one that axe has nothing against, and keeps to its own policy', async (path) => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.addInitScript(signedIn);
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && path !== '/nowhere') refused.push(message.text());
    });
    page.on('pageerror', (error) => refused.push(error.message));
    await page.goto(site.url + path, { waitUntil: 'networkidle' });

    for (const { name, viewport, colorScheme } of looks) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

      expect(await violationsOn(page), `on ${name}`).toEqual([]);
      expect(wide, `wider than ${name}`).toBe(false);
    }
    expect(refused).toEqual([]);
    await page.close();
  });

  it('would be found out: axe names what is wrong with a page that has faults', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<main><h1>Faults</h1><img src="x.png"><input><p style="color:#ccc">Pale</p></main>',
    );

    const found = (await violationsOn(page)).map((line) => line.split(':')[0]);

    expect(found).toEqual(expect.arrayContaining(['image-alt', 'label', 'color-contrast']));
    await page.close();
  });
});
