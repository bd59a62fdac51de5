import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
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
  steps = await suggestionSteps(stack, 'receipts-of-ideas');
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (who: Client, path: string): Promise<Page> => {
  const page = await pageOf(browser, stack, who);
  await page.goto(stack.baseUrl + path);
  return page;
};

describe('One entry that a reader adds to a list', { timeout: 120_000 }, () => {
  it('is edited by an editor as one entry, and the receipt says what the page says now', async () => {
    const { slug, item, receipt, who } = await steps.suggested({ '/details/cast/-': 'Mira Hold' });
    const before = (await documentOf(stack, slug)).details as { cast?: string[] };
    const page = await open(steps.editor, `/editorial/suggestions/${item.id}?slug=${slug}`);
    await page.locator('#suggestion-heading').waitFor();
    await expect.poll(() => focused(page)).toContain(slug);
    await page.keyboard.press('e');
    await expect.poll(() => focused(page)).toContain('Your value: Cast: one more');
    await page.keyboard.type('Mira Holt');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Accepted: revision').waitFor();
    await page.context().close();
    await stack.idle();

    const cast = [...(before.cast ?? []), 'Mira Holt'];
    expect((await documentOf(stack, slug)).details).toMatchObject({ cast });
    expect(await follow(stack, receipt, who)).toMatchObject({
      changes: [{ path: '/details/cast/-', to: 'Mira Hold', used: 'other-value', now: cast }],
    });
    expect(await follow(stack, receipt)).not.toHaveProperty('changes');
    const mine = await open(who, `/submissions/${receipt}`);
    await mine.getByText(`The page says now: ${cast.join('; ')}`).waitFor();
    await mine.context().close();
  });
});

describe('A receipt with an appeal', { timeout: 120_000 }, () => {
  it('says by itself when the text of the appeal is checked', async () => {
    const { item, receipt, who } = await steps.suggested({ 'details.episodes': 10 });
    expect((await steps.decide(item, { outcome: 'decline', reason: 'no-source' })).status).toBe(200);
    const relay = { functionId: 'NightlightModeration/OutboxRelay*', service: 'sqs' } as const;
    stack.proxy.faults.set([{ match: relay, kind: 'server-error', rate: 1 }]);
    const page = await open(who, `/submissions/${receipt}`);
    try {
      await page.getByRole('button', { name: 'Appeal' }).press('Enter');
      await page.locator('#appeal-text').fill('The list was published yesterday.');
      await page.getByRole('button', { name: 'Send the appeal' }).press('Enter');
      await page.getByText('Your text is being checked first').waitFor();
    } finally {
      stack.proxy.faults.clear();
    }
    const live = page.getByRole('status').filter({ has: page.getByRole('heading') });
    await expect
      .poll(() => live.textContent(), { timeout: 30_000 })
      .not.toContain('Your text is being checked first');
    expect(await live.textContent()).toContain('Somebody who was not involved in the decision');
    await page.context().close();
  });
});
