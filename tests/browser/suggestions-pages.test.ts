import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps, suggestionText } from '../support/suggestions.ts';
import { violationsOn } from '../support/web/axe.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';

const inbox = '/editorial/suggestions';
const offer = {
  provider: 'City Library',
  region: 'US',
  kind: 'library',
  url: 'https://library.example.org/42',
  lastChecked: '2026-11-01',
};

let stack: TestStack;
let browser: Browser;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
type Suggested = Awaited<ReturnType<typeof steps.suggested>>;
let sent: Record<'waiting' | 'words' | 'conflict' | 'appealed' | 'applied' | 'duplicate', Suggested>;

const declined = async (): Promise<Suggested> => {
  const appealed = await steps.suggested({ 'details.episodes': 10 });
  const { item, receipt, who } = appealed;
  await steps.decide(item, {
    outcome: 'decline',
    reason: 'not-confirmed',
    publicNote: 'The network names nine.',
  });
  await who.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text: 'It shows ten by now.' } });
  await stack.idle();
  return appealed;
};

const duplicated = async (): Promise<Suggested> => {
  const twice = await steps.suggested({ 'details.episodes': 10 });
  const { slug, item } = twice;
  await submit(await signIn(stack, 'looks other reader'), slug, { area: 'fact', text: suggestionText });
  await stack.idle();
  const first = (await steps.list(`slug=${slug}`)).find(({ id }) => id !== item.id);
  await steps.decide(item, { outcome: 'duplicate', duplicateOf: first?.id });
  return twice;
};

beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'looks');
  browser = await openBrowser();
  const waiting = await steps.suggested(
    {
      'details.episodes': 10,
      '/story': 'A long text that says what happens, from the first letter to the last question.',
      '/whereToWatch/-': offer,
      '/contentGrid/language/level': 1,
    },
    { credit: true, evidenceUrl: 'https://network.example.org/episodes' },
  );
  const words = await steps.suggested(undefined, { area: 'diversity' });
  const conflict = await steps.suggested({ 'details.episodes': 10, 'details.network': 'Sea TV' });
  await steps.put(conflict.slug, { episodes: 11 });
  await steps.decide(conflict.item, { outcome: 'accept' });
  const applied = await steps.suggested({ 'details.episodes': 10 }, { credit: true });
  await steps.decide(applied.item, { outcome: 'accept', publicNote: 'Thank you.' });
  sent = { waiting, words, conflict, applied, appealed: await declined(), duplicate: await duplicated() };
  await stack.idle();
}, 120_000);
afterAll(() => browser.close());

interface Look {
  name: string;
  who: () => Client;
  path: () => string;
  ready: string;
  keys?: readonly string[];
}

const editor = (): Client => steps.editor;
const detailOf = (name: keyof typeof sent) => (): string =>
  `${inbox}/${sent[name].item.id}?slug=${sent[name].slug}`;
const heading = '#suggestion-heading';

const looks: readonly Look[] = [
  { name: 'the list', who: editor, path: () => inbox, ready: '[data-row-link]' },
  { name: 'an empty list', who: editor, path: () => `${inbox}?slug=none`, ready: '.queue-empty' },
  { name: 'a suggestion', who: editor, path: detailOf('waiting'), ready: heading },
  {
    name: 'one to accept',
    who: editor,
    path: detailOf('waiting'),
    ready: heading,
    keys: ['e', 'Escape', '3', 'a'],
  },
  { name: 'one to decline', who: editor, path: detailOf('waiting'), ready: heading, keys: ['d', '1'] },
  { name: 'one to mark', who: editor, path: detailOf('duplicate'), ready: heading, keys: ['b'] },
  { name: 'the keys', who: editor, path: detailOf('waiting'), ready: heading, keys: ['?'] },
  { name: 'one in words', who: editor, path: detailOf('words'), ready: '#add-field', keys: ['e'] },
  { name: 'a conflict', who: editor, path: detailOf('conflict'), ready: '#conflict-notice' },
  { name: 'an appeal', who: () => steps.other, path: detailOf('appealed'), ready: '.panel-appeal' },
  { name: 'an appeal to others', who: editor, path: detailOf('appealed'), ready: '.claim-bar' },
  {
    name: 'the form',
    who: () => sent.waiting.who,
    path: () => `/titles/${sent.waiting.slug}#suggest-form`,
    ready: '#suggestion-area',
  },
  ...(['waiting', 'conflict', 'applied', 'appealed', 'duplicate'] as const).map((name) => ({
    name: `the receipt: ${name}`,
    who: () => sent[name].who,
    path: () => `/submissions/${sent[name].receipt}`,
    ready: '.own',
  })),
];

/** Returns what of the rows of the inbox is cut, and whether the last one can be seen whole. */
const measureRows = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('.suggestion-row')];
    const isCut = (row: HTMLElement) => {
      const { top, bottom, left, right } = row.getBoundingClientRect();
      const parts = [...row.querySelectorAll('a, p, time, .standing')].map((part) =>
        part.getBoundingClientRect(),
      );
      return (
        row.scrollWidth > row.clientWidth ||
        parts.some((part) => part.top < top || part.bottom > bottom || part.left < left || part.right > right)
      );
    };
    const list = document.querySelector<HTMLElement>('.inbox-list .cases');
    rows.at(-1)?.scrollIntoView({ block: 'end' });
    const last = rows.at(-1)?.getBoundingClientRect();
    const frame = document.querySelector('.inbox-list')?.getBoundingClientRect();
    return {
      count: rows.length,
      cut: rows.filter(isCut).length + Number((list?.scrollHeight ?? 0) > (list?.clientHeight ?? 0)),
      isLastSeen:
        last !== undefined &&
        frame !== undefined &&
        last.bottom <= Math.min(frame.bottom, innerHeight) + 1 &&
        last.top >= Math.max(frame.top, 0),
    };
  });

describe("The inbox's list at a width of 1280 pixels", () => {
  it.each([
    ['alone', (): string => inbox, '[data-row-link]'],
    ['beside a suggestion', detailOf('waiting'), heading],
  ] as const)(
    'cuts no row, and its last row can be reached: %s',
    { timeout: 60_000 },
    async (_, path, ready) => {
      const page = await pageOf(browser, stack, steps.editor);
      await page.setViewportSize({ width: 1280, height: 480 });
      await page.goto(stack.baseUrl + path().replace(/\?.*/, ''));
      await page.locator(ready).first().waitFor();
      await page.locator('[data-row-link]').nth(2).waitFor();
      const { count, ...measured } = await measureRows(page);
      expect(count).toBeGreaterThan(2);
      expect(measured).toEqual({ cut: 0, isLastSeen: true });
      await page.context().close();
    },
  );
});

describe('What readers and editors see of suggestions', () => {
  it.each(looks)(
    'has no violations found by axe, and fits the width: $name',
    { timeout: 120_000 },
    async (look) => {
      const page = await pageOf(browser, stack, look.who());
      const refused: string[] = [];
      page.on('pageerror', (error) => refused.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) refused.push(message.text());
      });
      await page.goto(stack.baseUrl + look.path());
      await page.locator(look.ready).first().waitFor();
      for (const key of look.keys ?? []) await page.keyboard.press(key);
      for (const width of [390, 1280])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 860 });
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          // The dark theme changes only colours.
          const rule = colorScheme === 'dark' ? 'color-contrast' : undefined;
          expect(await violationsOn(page, rule), `${width} ${colorScheme}`).toEqual([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide, `${width} ${colorScheme}`).toBeLessThanOrEqual(width);
        }
      expect(refused).toEqual([]);
      await page.context().close();
    },
  );
});
