import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPreview } from '../support/web/preview-site.ts';
import { signedIn } from '../support/web/signed-in.ts';

let site: Awaited<ReturnType<typeof openPreview>>;
beforeAll(async () => {
  site = await openPreview();
});
afterAll(() => site.close());

/** Returns the requests of the first view of a title page: scripts with their bytes, and API calls. */
const firstView = async (who: 'reader' | 'signed-in') => {
  const page = await site.browser.newPage();
  if (who === 'signed-in') await page.addInitScript(signedIn);
  const scripts: Promise<number>[] = [];
  const asked: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.push(response.body().then((body) => body.length));
    if (pathname.startsWith('/v1/')) asked.push(pathname);
  });
  await page.goto(`${site.url}/titles/the-innocence-files-heard`, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0);
  await page.close();
  return { scripts: scripts.length, kilobytes: bytes / 1024, asked: asked.sort() };
};

it('A title page loads at most nine scripts of 28 KB in total for a reader, and does not call the API', async () => {
  const { scripts, kilobytes, asked } = await firstView('reader');
  expect(asked).toEqual([]);
  expect(scripts).toBeLessThanOrEqual(9);
  expect(kilobytes).toBeLessThanOrEqual(28);
});

it('A title page makes two more requests for a signed-in reader’s rating and votes', async () => {
  const { asked } = await firstView('signed-in');
  expect(asked).toEqual(['/v1/me/helpful', '/v1/me/submissions']);
});
