import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from '../support/web/axe.ts';
import { openPreview } from '../support/web/preview-site.ts';
import { signedIn } from '../support/web/signed-in.ts';

const looks = [
  { name: 'a phone in the light theme', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'a phone in the dark theme', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { name: 'a desktop in the light theme', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'a desktop in the dark theme', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

const paths = [
  '/',
  '/browse?kind=film',
  '/search?q=coco',
  '/search?q=nothing+like+it',
  '/titles/the-innocence-files',
  '/titles/the-innocence-files-heard',
  '/titles/the-innocence-files/history',
  '/titles/the-innocence-files#add-rating',
  '/titles/bluey#add-rating',
  '/titles/minecraft#suggest-form',
  '/how-we-rate',
  '/transparency',
  '/privacy',
  '/docs',
  '/submissions/checking',
  '/submissions/held',
  '/submissions/edit',
  '/submissions/ending',
  '/submissions/rejected',
  '/submissions/care',
  '/submissions/rejected/statement',
  '/me',
  '/sign-out',
  '/nowhere',
];

let site: Awaited<ReturnType<typeof openPreview>>;
beforeAll(async () => {
  site = await openPreview();
});
afterAll(() => site.close());

describe('Every page', () => {
  it.each(paths)(
    '%s has no violations found by axe or of the content security policy, and fits the width',
    async (path) => {
      const page = await site.browser.newPage({ reducedMotion: 'reduce' });
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

        // The dark theme changes only colours.
        const rule = colorScheme === 'dark' ? 'color-contrast' : undefined;
        expect(await violationsOn(page, rule), `on ${name}`).toEqual([]);
        expect(wide, `wider than ${name}`).toBe(false);
      }
      // WCAG 2.2, 1.4.10: no scrolling in two directions at a width of 320 CSS pixels.
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, 'reflow at 320 pixels').toBeLessThanOrEqual(320);
      expect(refused).toEqual([]);
      await page.close();
    },
  );

  it('is checked with rules that work: axe reports the violations on a page that has some', async () => {
    const page = await site.browser.newPage();
    await page.setContent(
      '<main><h1>Faults</h1><img src="x.png"><input><p style="color:#ccc">Pale</p></main>',
    );

    const found = (await violationsOn(page)).map((line) => line.split(':')[0]);

    expect(found).toEqual(expect.arrayContaining(['image-alt', 'label', 'color-contrast']));
    await page.close();
  });
});
