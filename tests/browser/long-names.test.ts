import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { holdReview } from '../support/moderators.ts';
import { submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionText } from '../support/suggestions.ts';
import { publishAs } from '../support/titles.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';

const slug = 'long-names';
/** As long as compound words of German can be, and a word that is nowhere else in it at the end. */
const name = `${'Donaudampfschifffahrtsgesellschaft'.repeat(6)}Ende`;
let stack: TestStack;
let browser: Browser;
let editor: Client;
let moderator: Client;
let reader: Client;
let held: { id: string };
let receipt: string;
beforeAll(async () => {
  stack = await sharedStack();
  editor = await signIn(stack, 'long names editor', 'editor', 1980);
  moderator = await signIn(stack, 'long names moderator', 'moderator', 1980);
  reader = await signIn(stack, 'long names reader');
  await publishAs(stack, slug, name);
  held = await holdReview(stack, slug, 'long names held', '这部电影让我们全家一起讨论了很久。');
  const patch = { 'details.network': name.slice(0, 119) };
  ({ receipt } = await submit(reader, slug, { area: 'fact', text: suggestionText, patch }));
  await stack.idle();
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Returns the texts with a part of the name that are not fully inside the window and what clips them, by their elements. */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const frameOf = (start: Element): DOMRect | undefined => {
      for (let at: Element | null = start; at && at !== document.body; at = at.parentElement)
        if (clips(at)) return at.getBoundingClientRect();
      return undefined;
    };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility() || element.closest('option, script, style, .hidden')) continue;
      if (!node.textContent?.includes('Donaudampf')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const right = Math.max(...[...range.getClientRects()].map((rect) => rect.right));
      const edge = Math.min(window.innerWidth, frameOf(element)?.right ?? Number.POSITIVE_INFINITY);
      const place = `${element.closest('[class]')?.className ?? ''} ${element.localName}`;
      if (right > edge + 1) found.push(`${place}: ${Math.round(right)} of ${Math.round(edge)}`);
    }
    return [...new Set(found)];
  });

const room = `/editorial/titles/${slug}`;
const places: [name: string, path: () => string, who: () => Client, opens?: string][] = [
  ['the form of a title', () => room, () => editor],
  ['the dialog that merges a title', () => room, () => editor, 'Merge'],
  ['the dialog that moves reviews', () => room, () => editor, 'Move reviews'],
  ['the dialog that takes a title off the site', () => room, () => editor, 'Take off the site'],
  ['the revisions of a title', () => `${room}?view=revisions`, () => editor],
  ['the log of a title', () => `${room}?view=log`, () => editor],
  ["the editors' list", () => `/editorial?q=${name}`, () => editor],
  ['the inbox of suggestions', () => `/editorial/suggestions?slug=${slug}`, () => editor],
  ['the queue of cases', () => '/moderation', () => moderator],
  ['a case', () => `/moderation/cases/${held.id}`, () => moderator],
  ['the page of a title', () => `/titles/${slug}`, () => reader],
  ['the history of a page', () => `/titles/${slug}/history`, () => reader],
  ['the cards of all titles', () => '/browse', () => reader],
  ['the results of a search', () => '/search?q=Donaudampf', () => reader],
  ['a receipt', () => `/submissions/${receipt}`, () => reader],
  ['the own page of a reader', () => '/me', () => reader],
];

describe('A name without a space that is wider than the page', () => {
  it.each(places)('is shown whole in %s', { timeout: 90_000 }, async (_, path, who, opens) => {
    const page = await pageOf(browser, stack, who());
    await page.goto(stack.baseUrl + path());
    await page.getByText('Donaudampf').filter({ visible: true }).first().waitFor();
    if (opens) await page.getByRole('button', { name: opens, exact: true }).click();
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => cutTexts(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });
});
