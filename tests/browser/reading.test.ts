import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPreview } from '../support/web/preview-site.ts';
import { signedIn } from '../support/web/signed-in.ts';

let site: Awaited<ReturnType<typeof openPreview>>;
beforeAll(async () => {
  site = await openPreview();
});
afterAll(() => site.close());

describe('Without JavaScript', () => {
  const open = async (path: string) => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(site.url + path);
    return page;
  };

  it('a title page has every section, and no cookie is set', async () => {
    const page = await open('/titles/the-innocence-files-heard');
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();

    expect(headings).toEqual([
      'A Lot or a Little?',
      'Right for your family?',
      'Where to Watch',
      'Videos and Photos',
      'Community Reviews',
      "What's the Story?",
      'Is It Any Good?',
      'Talk to Your Kids About ...',
      'Series Details',
      'Did we miss something on diversity?',
      'Our Editors Recommend',
      'Why you can trust this page',
    ]);
    expect(await page.content()).toContain('signing in and writing need it');
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  it('search and filters work as plain forms', async () => {
    const page = await open('/');
    await page.getByLabel('Search by name, topic or person').fill('coco');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Coco' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Coco');

    await page.goto(`${site.url}/browse`);
    await page.getByLabel('Kind').selectOption('book');
    await page.getByLabel('Suitable for age').selectOption('8');
    await page.getByRole('button', { name: 'Show' }).click();
    const kinds = await page.locator('.card-kind').allTextContents();

    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds.every((kind) => kind.startsWith('Book'))).toBe(true);
    await page.context().close();
  });

  it('a receipt shows its state', async () => {
    const page = await open('/submissions/held');

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('A person will look at it');
    expect(await page.getByText('Number 3 in line').isVisible()).toBe(true);
    await page.context().close();
  });
});

it('A video’s host gets no request before the reader presses play', async () => {
  const page = await site.browser.newPage();
  const asked: string[] = [];
  await page.route('https://www.youtube-nocookie.com/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<title>Player</title>' });
  });
  await page.goto(`${site.url}/titles/the-innocence-files-heard`, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);

  await page.getByRole('link', { name: 'Trailer' }).click();
  await page.locator('iframe[title="Trailer"]').waitFor();

  await expect.poll(() => asked).toEqual(['https://www.youtube-nocookie.com/embed/sample-trailer']);
  await page.close();
});

it('A reader’s own review has a link to change it, even among reviews that are loaded later', async () => {
  const page = await site.browser.newPage();
  await page.addInitScript(signedIn);
  await page.goto(`${site.url}/titles/bluey-heard`, { waitUntil: 'networkidle' });
  const more = page.getByRole('button', { name: 'More reviews' }).first();
  await more.click();
  await page.getByRole('article', { name: 'Review by Later Otter 1' }).getByText('Report').waitFor();
  await more.click();
  const own = page.getByRole('article', { name: 'Review by Later Otter 3' });
  await own.getByRole('link', { name: 'Change or withdraw it' }).waitFor();
  expect(await own.getByText(/Report|helped/).count()).toBe(0);
  await page.close();
});
