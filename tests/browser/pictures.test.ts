import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { holdReview } from '../support/moderators.ts';
import { submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps } from '../support/suggestions.ts';
import { publishAs } from '../support/titles.ts';
import { pageOf } from '../support/web/console.ts';
import { openPreview } from '../support/web/preview-site.ts';
import { signedIn } from '../support/web/signed-in.ts';

// The pictures of the README. `npm run pictures` writes them; other runs only check that they can be taken.
const written = process.env.PICTURES_FOLDER;
const folder = written ?? mkdtempSync(join(tmpdir(), 'pictures-'));
const docs = join(import.meta.dirname, '../../docs/images');
const maxBytes = 150 * 1024;
let stack: TestStack;
let preview: Awaited<ReturnType<typeof openPreview>>;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  preview = await openPreview();
  stack = await sharedStack();
});
afterAll(async () => {
  await preview.close();
  if (written === undefined) rmSync(folder, { recursive: true });
});

/** Takes the picture, and expects it to show the text, to be small, and to be used in the docs. */
const take = async (page: Page, name: string): Promise<void> => {
  const file = `${name}.jpg`;
  await page.screenshot({ path: join(folder, file), type: 'jpeg', quality: 72 });
  for (const path of [join(folder, file), join(docs, file)]) {
    expect(statSync(path).size).toBeGreaterThan(10 * 1024);
    expect(statSync(path).size).toBeLessThan(maxBytes);
  }
  expect(readFileSync(join(docs, '../../README.md'), 'utf8')).toContain(`docs/images/${file}`);
};

const desktop = { viewport: { width: 1280, height: 860 }, colorScheme: 'light' } as const;
const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;

describe('a picture for the README can be taken of', () => {
  it.each([
    ['home', '/', desktop, 'Nightlight'],
    ['title-page', '/titles/the-innocence-files-heard', desktop, 'The Innocence Files'],
    ['title-page-phone', '/titles/the-innocence-files-heard', phone, 'The Innocence Files'],
    ['receipt', '/submissions/edit', { ...desktop, viewport: { width: 860, height: 860 } }, 'Your review'],
  ])('%s', async (name, path, options, shown) => {
    const page = await preview.browser.newPage(options);
    if (name === 'receipt') await page.addInitScript(signedIn);
    await page.goto(preview.url + path, { waitUntil: 'networkidle' });
    expect(await page.textContent('body')).toContain(shown);
    await take(page, name);
    await page.close();
  });

  it('editorial', async () => {
    const slug = 'pictures-of-editing';
    await publishAs(stack, slug, 'The Innocence Files');
    const editor = await signIn(stack, 'picture-editor', 'editor', 1980);
    const page = await pageOf(preview.browser, stack, editor);
    await page.setViewportSize(desktop.viewport);
    await page.goto(`${stack.baseUrl}/editorial/titles/${slug}`);
    await page.frameLocator('.preview iframe').getByText('Nine sober').waitFor();
    await page.locator('#part-grid').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById('part-grid')?.scrollIntoView());
    await page.locator('.level-pick').nth(3).hover();
    await take(page, 'editorial');
    await page.context().close();
  });

  it('editorial-inbox', async () => {
    const steps = await suggestionSteps(stack, 'pictures-of-the-inbox');
    const sent: [title: string, name: string, details: Record<string, unknown>, text: string][] = [
      ['episodes', 'Willow Finch', { 'details.episodes': 10 }, 'The network lists ten episodes by now.'],
      ['network', 'Cedar Wren', { 'details.network': 'Lantern Four' }, 'Another network shows it since May.'],
    ];
    for (const [title, handle, patch, text] of sent) {
      const slug = `pictures-of-${title}`;
      await publishAs(stack, slug, 'The Innocence Files');
      const reader = await signIn(stack, `picture-${title}`);
      await reader.send('PUT', '/v1/me', { body: { handle } });
      const evidenceUrl = 'https://network.example.org/the-innocence-files';
      await submit(reader, slug, { area: 'fact', text, patch, evidenceUrl, credit: true });
      await stack.idle();
    }
    const page = await pageOf(preview.browser, stack, steps.editor);
    await page.setViewportSize(desktop.viewport);
    await page.goto(`${stack.baseUrl}/editorial/suggestions`);
    await page.getByRole('link', { name: 'The Innocence Files' }).first().press('Enter');
    await page.locator('#suggestion-heading').waitFor();
    await take(page, 'editorial-inbox');
    await page.context().close();
  });

  it('console', async () => {
    const slug = 'pictures-of-lanterns';
    await publishAs(stack, slug, 'The Lantern Thieves');
    const text =
      'Whoever wrote the review above is a complete idiot. My two liked the lanterns, and so did I.';
    const { id } = await holdReview(stack, slug, 'picture-reader', text);
    const moderator = await signIn(stack, 'picture-moderator', 'moderator');
    const page = await pageOf(preview.browser, stack, moderator);
    await page.setViewportSize(desktop.viewport);
    await page.goto(`${stack.baseUrl}/moderation/cases/${id}`);
    await page.getByText('Nobody has claimed it').waitFor();
    await page.keyboard.press('c');
    await page.getByText('You have it for').waitFor();
    await take(page, 'console');
    await page.context().close();
  });
});
