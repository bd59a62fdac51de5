import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { plainPng } from '../support/plain-png.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';
import { violationsOn } from '../support/web/axe.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';

const slug = 'picture-upload';
let stack: TestStack;
let browser: Browser;
let editor: Client;

beforeAll(async () => {
  stack = await sharedStack();
  browser = await openBrowser();
  editor = await signIn(stack, 'picture-upload-editor', 'editor', 1980);
  await publishAs(stack, slug, 'Picture Upload');
});
afterAll(() => browser.close());

const open = async (): Promise<Page> => {
  const page = await pageOf(browser, stack, editor);
  await page.goto(`${stack.baseUrl}/editorial/titles/${slug}`);
  await page.locator('#field-media-upload').waitFor();
  return page;
};

const choose = (page: Page, name: string, mimeType: string, content: Uint8Array | string): Promise<void> =>
  page.locator('#field-media-upload').setInputFiles({ name, mimeType, buffer: Buffer.from(content) });

describe('A picture that an editor chooses', () => {
  it('is uploaded and checked, and waits for its words in the form', async () => {
    const page = await open();
    const rows = await page.locator('.form-still').count();
    await choose(page, 'A Still.png', 'image/png', plainPng(640, 360));
    await page.getByText('A Still.png is added as the last picture.').waitFor();
    const row = page.locator('.form-still').nth(rows);
    const shown = await row.locator('img').getAttribute('src');
    expect(shown).toMatch(/^\/media\/titles\/picture-upload\/a-still-[0-9a-f]{32}\.png$/);
    await row.locator('img').scrollIntoViewIfNeeded();
    await expect
      .poll(() => row.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBe(640);

    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: /^Picture or video \d: What it shows$/ }).press('Enter');
    const alt = row.getByRole('textbox', { name: 'What the picture shows' });
    await expect.poll(() => alt.evaluate((field) => field === document.activeElement)).toBe(true);
    await alt.fill('A plain square.');
    await row.getByRole('textbox', { name: 'Credit' }).fill('Nightlight');
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Control+s');
    await page.getByText('Saved.', { exact: true }).waitFor();
    const { revisions } = (await editor.get(`/v1/editorial/titles/${slug}`)).json<{
      revisions: { revision: number; title?: { media: object[] } }[];
    }>();
    const latest = revisions.toSorted((a, b) => b.revision - a.revision)[0];
    expect(latest?.title?.media).toContainEqual({
      kind: 'image',
      url: shown,
      width: 640,
      height: 360,
      alt: 'A plain square.',
      credit: 'Nightlight',
    });
    await page.context().close();
  });

  it('can be chosen again when it is uploaded already, and is shown beside the message', async () => {
    for (const time of ['first', 'second']) {
      const page = await open();
      await choose(page, 'Chosen Twice.png', 'image/png', plainPng(320, 180));
      await page.getByText('Chosen Twice.png is added as the last picture.').waitFor();
      const shown = page.locator('.uploaded img');
      await expect
        .poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth), { message: time })
        .toBe(320);
      await page.context().close();
    }
  });

  it.each([
    ['notes.pdf', 'application/pdf', 'x', 'Choose a picture: JPEG, PNG, WebP, AVIF or SVG.'],
    ['empty.png', 'image/png', '', 'The file is empty.'],
    ['script.svg', 'image/svg+xml', '<svg>'.repeat(250_000), 'It can have at most 1 MB'],
    ['renamed.png', 'image/png', 'This is not a picture.', 'The picture was refused.'],
  ])('is refused in words: %s', async (name, type, content, words) => {
    const page = await open();
    const rows = await page.locator('.form-still').count();
    await choose(page, name, type, content);
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
    expect(await page.locator('.form-still').count()).toBe(rows);
    await page.context().close();
  });

  it('can be sent only from the page of a title, and only to the folder of uploads', async () => {
    const policyOf = async (path: string) =>
      (await fetch(stack.baseUrl + path)).headers.get('content-security-policy') ?? '';
    expect(await policyOf(`/editorial/titles/${slug}`)).toMatch(/connect-src [^;]*\/_uploads\/(;|$)/);
    for (const path of ['/editorial', `/titles/${slug}`, '/me', '/moderation'])
      expect(await policyOf(path), path).not.toContain('_uploads');
  });
});
