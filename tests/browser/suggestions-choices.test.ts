import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps } from '../support/suggestions.ts';
import { pageOf as documentOf } from '../support/titles.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';
import { focused } from '../support/web/keyboard.ts';

let stack: TestStack;
let browser: Browser;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'choices');
  browser = await openBrowser();
});
afterAll(() => browser.close());

const openOne = async ({ id, slug }: { id: string; slug: string }): Promise<Page> => {
  const page = await pageOf(browser, stack, steps.editor);
  await page.goto(`${stack.baseUrl}/editorial/suggestions/${id}?slug=${slug}`);
  await page.locator('#suggestion-heading').waitFor();
  await expect.poll(() => focused(page)).toContain(slug);
  return page;
};
const confirm = (page: Page): Promise<void> => page.keyboard.press('Control+Enter');
const twoFields = { 'details.episodes': 10, 'details.network': 'Sea TV' };
const changedSince = 'The page has changed since the reader wrote this.';
const nows = (page: Page) => page.locator('.proposed-field').first().locator('.side').nth(1).textContent();

describe('A field that changed since the suggestion was made', { timeout: 120_000 }, () => {
  it('is replaced in one decision, also with a value of the editor', async () => {
    const { slug, item, receipt } = await steps.suggested(twoFields);
    await steps.put(slug, { episodes: 11 });
    const page = await openOne(item);
    await page.getByText(changedSince).waitFor();
    expect(await nows(page)).toContain('11');
    const [episodes, network] = [page.locator('[data-pick="0"]'), page.locator('[data-pick="1"]')];
    expect([await episodes.isChecked(), await network.isChecked()]).toEqual([false, true]);
    await page.keyboard.press('1');
    expect(await episodes.isChecked()).toBe(true);
    await page.locator('[data-edit="0"]').press('Enter');
    await expect.poll(() => focused(page)).toContain('Your value: Episodes');
    await page.keyboard.type('12');
    await page.getByText('Replace what it says now with your value').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await confirm(page);
    await page.getByText('Accepted: revision').waitFor();
    expect((await documentOf(stack, slug)).details).toMatchObject({ episodes: 12, network: 'Sea TV' });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'applied', otherValues: true });
    await page.context().close();
  });

  it('stays as the page says it, and the rest of the suggestion is accepted', async () => {
    const { slug, item, receipt } = await steps.suggested(twoFields);
    await steps.put(slug, { episodes: 11 });
    const page = await openOne(item);
    expect(await page.locator('[data-pick-present="0"]').isChecked()).toBe(true);
    await page.keyboard.press('a');
    await page.getByRole('button', { name: 'Accept in part' }).waitFor();
    await confirm(page);
    await page.getByText('Accepted: revision').waitFor();
    expect((await documentOf(stack, slug)).details).toMatchObject({ episodes: 11, network: 'Sea TV' });
    expect(await follow(stack, receipt)).toMatchObject({ state: 'applied', inPart: true });
    await page.context().close();
  });

  it('is shown again when the page changed while the editor decided, and nothing was published', async () => {
    const { slug, item, receipt } = await steps.suggested(twoFields);
    await steps.put(slug, { episodes: 11 });
    const page = await openOne(item);
    await page.getByText(changedSince).waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('a');
    await page.locator('#public-note').fill('Thank you for counting.');
    await steps.put(slug, { episodes: 12 });
    await confirm(page);
    await page.getByText('An editor wanted to use it, and nothing was published.').waitFor();
    await expect.poll(() => focused(page)).toContain('nothing was published');
    expect(await nows(page)).toContain('12');
    expect(await page.locator('[data-pick="0"]').isChecked()).toBe(false);
    expect(await page.locator('#public-note').inputValue()).toBe('Thank you for counting.');
    expect(await follow(stack, receipt)).toMatchObject({ state: 'conflict' });
    await page.context().close();
  });
});

describe('The inbox', { timeout: 120_000 }, () => {
  it('shows the next suggestion with what the page says after the decision', async () => {
    const { slug, item } = await steps.suggested({ 'details.episodes': 10 });
    await steps.suggestedFor(slug, { 'details.episodes': 14 }, 'choices second reader');
    const page = await openOne(item);
    await page.locator('[data-row-link]').nth(1).waitFor();
    stack.proxy.faults.set([
      { match: { functionId: '*PageProjector*', service: 'dynamodb' }, kind: 'server-error', rate: 1 },
    ]);
    try {
      await page.keyboard.press('a');
      await confirm(page);
      await page.getByText('Accepted: revision').waitFor();
      await page.getByText('14').first().waitFor();
      await page.getByText(changedSince).waitFor();
      expect(await nows(page)).toContain('10');
    } finally {
      stack.proxy.faults.clear();
    }
    await page.context().close();
  });

  it('says why Ctrl and Enter decide nothing', async () => {
    const { slug, item } = await steps.suggested({ 'details.episodes': 10 });
    await steps.put(slug, { episodes: 11 });
    const page = await openOne(item);
    await page.getByText(changedSince).waitFor();
    await page.keyboard.press('a');
    await confirm(page);
    await page.getByText('so there is nothing to publish').waitFor();
    await steps.decide(item, { outcome: 'decline', reason: 'no-source' });
    await page.goto(`${stack.baseUrl}/editorial/suggestions/${item.id}?slug=${slug}&state=declined`);
    await page.getByText('What was decided').waitFor();
    await confirm(page);
    await page.getByText('this suggestion has its decision already').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-row-link]').first().waitFor();
    await confirm(page);
    await page.getByText('No suggestion is open, so there is nothing to decide.').waitFor();
    await page.context().close();
  });

  it('says that a title is not on the site, offers what is possible, and leads nowhere that is gone', async () => {
    const { slug, item } = await steps.suggested({ 'details.episodes': 10 });
    await steps.takeOff(slug);
    const page = await openOne(item);
    await page.getByText('This title is not on the site.').waitFor();
    const detail = page.locator('.inbox-detail');
    expect(await detail.textContent()).not.toMatch(/changed since|The page changes at once/);
    expect(await detail.locator(`a[href^="/titles/${slug}"]`).count()).toBe(0);
    expect(await page.locator('#outcome-accept').count()).toBe(0);
    await page.keyboard.press('a');
    await page.getByText('so there is no page to change').waitFor();
    await confirm(page);
    const refused = page.locator('.decision-form [role="alert"]');
    await expect.poll(() => refused.textContent()).toContain('so there is no page to change');
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    await page.keyboard.press('1');
    expect(await page.locator('.reader-preview').textContent()).not.toMatch(/as it is|compared/);
    await confirm(page);
    await page.getByText('Declined: the suggestion for').waitFor();
    expect(await page.locator(`#decided a[href="/titles/${slug}"]`).count()).toBe(0);
    await page.context().close();
  });

  it('lets nobody write a judgement of their own in place of that of the reader', async () => {
    const { item } = await steps.suggested({
      '/contentGrid/language/level': 1,
      'details.episodes': 10,
    });
    const page = await openOne(item);
    await page.locator('[data-edit="1"]').waitFor();
    expect(await page.locator('[data-edit="0"]').count()).toBe(0);
    await page.getByText('Another value would be your own judgement').waitFor();
    await page.keyboard.press('e');
    await expect.poll(() => focused(page)).toContain('Your value: Episodes');
    await page.context().close();
  });
});
