import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { draftOf, leadsTo, mergeInto } from '../support/merging.ts';
import { decentText, submit } from '../support/reader.ts';
import { publishReview } from '../support/reported.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf as documentOf, publishAs } from '../support/titles.ts';
import { violationsOn } from '../support/web/axe.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';
import { focused, tabTo } from '../support/web/keyboard.ts';

const [old, target] = ['river-of-kites-again', 'river-of-kites'];
let stack: TestStack;
let browser: Browser;
let editor: Client;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, old, 'River of Kites (2019)');
  await publishAs(stack, target, 'River of Kites');
  browser = await openBrowser();
  editor = await signIn(stack, 'merging-in-the-room', 'editor', 1980);
  await publishReview(stack, old);
  await submit(await signIn(stack, 'another reader of kites'), target, { stars: 4, text: decentText });
  await stack.idle();
});
afterAll(() => browser.close());

const open = async (slug: string, width = 1280): Promise<Page> => {
  const page = await pageOf(browser, stack, editor);
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${stack.baseUrl}/editorial/titles/${slug}`);
  await page.locator('.title-status').waitFor();
  return page;
};
const isWideEnough = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
const press = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};
const chooseOther = async (page: Page, words: string, name: string): Promise<void> => {
  await page.locator('#other-title').focus();
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Choose ${name}`, exact: true }).press('Enter');
};

describe('With the keyboard only, an editor', () => {
  it('merges a title into another one, after reading what will happen', async () => {
    const page = await open(old);
    await press(page, 'Merge');
    await page.getByRole('heading', { name: 'Merge into another title' }).waitFor();
    await chooseOther(page, 'river of kites', 'River of Kites');
    await page.getByText('1 review and 0 suggestions move to').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('#merge-titles-note').focus();
    await page.keyboard.insertText('The same film, added twice.');
    await tabTo(page, 'Merge');
    await page.keyboard.press('Enter');
    await page.getByText('It was merged into').waitFor();
    await expect.poll(() => focused(page)).toContain('The title is merged.');
    expect(await page.getByRole('link', { name: 'Edit', exact: true }).count()).toBe(0);
    expect(await page.locator('.edit').count()).toBe(0);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('l');
    await page.getByText('merged the title into').waitFor();
    await stack.idle();
    expect(await leadsTo(stack, `/titles/${old}`)).toEqual({ status: 301, to: `/titles/${target}` });
    expect((await documentOf(stack, target)).community.adults.count).toBe(2);
    await page.context().close();
  });

  it('brings it back', async () => {
    const page = await open(old, 390);
    await press(page, 'Bring it back');
    await page.getByText('no longer leads to').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await isWideEnough(page)).toBe(true);
    await press(page, 'Bring it back');
    await page.getByText('The title is back, off the site').waitFor();
    await stack.idle();
    expect((await documentOf(stack, target)).community.adults.count).toBe(1);
    expect(await draftOf(editor, old)).toMatchObject({ state: 'unpublished' });
    await page.context().close();
  });

  it('moves a review to another title', async () => {
    const page = await open(target, 390);
    await press(page, 'Move reviews');
    await page.locator('.move-choice input').first().focus();
    await page.keyboard.press('Space');
    await chooseOther(page, '2019', 'River of Kites (2019)');
    expect(await violationsOn(page)).toEqual([]);
    expect(await isWideEnough(page)).toBe(true);
    await press(page, 'Move 1');
    await page.getByText('What you chose moves to the other title').waitFor();
    await stack.idle();
    expect((await documentOf(stack, target)).community.adults.count).toBe(0);
    await page.context().close();
  });
});

describe('A form that was open while the title was merged', () => {
  it('says where the title went, and loses nothing', async () => {
    const page = await open(old);
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    const line = 'A sentence that an editor typed while another one merged the title.';
    await page.locator('#field-oneLiner').fill(line);
    expect((await mergeInto(editor, old, target)).status).toBe(200);
    await page.keyboard.press('Control+s');
    const way = page.getByRole('link', { name: 'Open the other title' });
    await way.waitFor();
    expect(await way.getAttribute('href')).toBe(`/editorial/titles/${target}`);
    expect(await page.locator('#field-oneLiner').inputValue()).toBe(line);
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
});
