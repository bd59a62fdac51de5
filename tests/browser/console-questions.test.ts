import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { stateOf } from '../support/moderators.ts';
import { decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';
import { focused } from '../support/web/keyboard.ts';

const slug = 'console-questions';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><path d="M0 0h9v9"/></svg>';
let stack: TestStack;
let browser: Browser;
let page: Page;
let anybody: Client;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug, 'Console Questions');
  browser = await openBrowser();
  anybody = clientOf(stack);
  page = await pageOf(browser, stack, await signIn(stack, 'questions-moderator', 'moderator'));
});
afterAll(() => browser.close());

const becomes = (receipt: string, state: string): Promise<void> =>
  expect.poll(() => stateOf(anybody, receipt), { timeout: 10_000 }).toBe(state);

/** Opens, from the queue and with keys only, the one case whose text contains these words. */
const open = async (words: string): Promise<void> => {
  await page.goto(`${stack.baseUrl}/moderation`);
  // The page handles keys only after it has requested the first list, a moment after the form appears.
  await page.locator('[data-case-link]').first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-case-link]').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByText('Nobody has claimed it').waitFor();
};

const publishedReview = async (headline: string) => {
  const author = await signIn(stack, `author of ${headline}`);
  const { receipt } = await submit(author, slug, { stars: 2, headline, text: decentText });
  await stack.idle();
  const { items } = (await anybody.get(`/v1/titles/${slug}/reviews?limit=100`)).json<{
    items: PublishedReview[];
  }>();
  return { receipt, id: items.find((review) => review.headline === headline)?.id };
};

describe('With the keyboard only, a moderator', () => {
  it('reads the reports, removes the review, undoes the removal, and keeps the review', async () => {
    const { receipt, id } = await publishedReview('The lantern parade');
    const reporter = await signIn(stack, 'questions reporter');
    const sent = await reporter.send('POST', `/v1/reviews/${id}/reports`, {
      body: { reason: 'wrong-title', text: 'This is about the other film with lanterns.' },
    });
    expect(sent.status).toBe(202);
    await open('LANTERN parade');
    const reports = page.getByRole('region', { name: 'What readers reported' });
    expect(await reports.textContent()).toMatch(/Wrong title.*the other film with lanterns.*counts once/);

    await page.keyboard.press('x');
    await expect.poll(() => focused(page)).toContain('Remove');
    await page.keyboard.press('1');
    expect(await page.getByRole('checkbox', { name: 'Wrong title' }).isChecked()).toBe(true);
    expect(await stateOf(anybody, receipt)).toBe('flagged');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Removed.').waitFor();
    await becomes(receipt, 'removed');

    await page.keyboard.press('u');
    await page.getByText('Everything is as it was before').waitFor();
    await becomes(receipt, 'flagged');

    await page.keyboard.press('p');
    await expect.poll(() => focused(page)).toContain('Keep');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Kept.').waitFor();
    await becomes(receipt, 'published');
    const shown = await anybody.get(`/v1/submissions/${sent.json<{ receipt: string }>().receipt}`);
    expect(shown.json()).toMatchObject({ kind: 'report', state: 'declined' });
  });

  it('claims a suggestion and passes it to the editors', async () => {
    const reader = await signIn(stack, 'questions suggester');
    const { receipt } = await submit(reader, slug, {
      area: 'fact',
      // No analyzer reads Spanish, so a moderator looks at it before the editors do.
      text: 'Una película preciosa que vimos todos juntos en casa, estrenada en Lisboa.',
    });
    await stack.idle();
    await open('estrenada en lisboa');
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe(
      'Held suggestion: Console Questions',
    );

    await page.keyboard.press('c');
    await page.getByText('You have it for').waitFor();
    await page.keyboard.press('p');
    await expect.poll(() => focused(page)).toContain('Pass to the editors');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Passed to the editors.').waitFor();
    await becomes(receipt, 'forwarded');
  });
});

describe('A picture in a case', () => {
  it('is blurred, without its text alternative, until the moderator shows it', async () => {
    const reader = await signIn(stack, 'questions looker');
    await submit(reader, slug, {
      area: 'other',
      text: 'Una película preciosa que vimos todos juntos en casa, con un tribunal.',
    });
    await stack.idle();
    // The catalogue of the test refers to pictures that were not uploaded.
    await page.route('**/media/**', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: picture }),
    );
    await open('con un tribunal');
    const still = page.locator('.title-still');
    await still.waitFor();
    const filter = () => still.evaluate((image) => getComputedStyle(image).filter);

    expect(await filter()).toContain('blur');
    expect(await still.getAttribute('alt')).toBe('A still, blurred');
    await page.keyboard.press('s');
    await expect.poll(filter).toBe('none');
    expect(await still.getAttribute('alt')).not.toBe('A still, blurred');
    await page.keyboard.press('s');
    await expect.poll(filter).toContain('blur');
  });
});
