import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Client } from '../client.ts';
import { sharedStack, type TestStack } from '../stack.ts';
import { suggestionSteps } from '../suggestions.ts';
import { openBrowser } from './browser.ts';
import { pageOf } from './console.ts';
import { focused } from './keyboard.ts';

/** The parts of a test of suggestions in the browser. */
export interface SuggestionsRoom {
  stack: TestStack;
  browser: Browser;
  steps: Awaited<ReturnType<typeof suggestionSteps>>;
  /** Opens a page of the site as somebody who is signed in. */
  open: (who: Client, path: string) => Promise<Page>;
  /** Opens a suggestion in the inbox as the first editor, and waits until it has the focus. */
  openOne: (item: { id: string; slug: string }) => Promise<Page>;
}

/** Opens a browser on the shared stack, with the steps of readers and editors. `prefix` begins the slugs of their titles. */
export async function suggestionsRoom(prefix: string): Promise<SuggestionsRoom> {
  const stack = await sharedStack();
  const steps = await suggestionSteps(stack, prefix);
  const browser = await openBrowser();
  const open = async (who: Client, path: string): Promise<Page> => {
    const page = await pageOf(browser, stack, who);
    await page.goto(stack.baseUrl + path);
    return page;
  };
  const openOne = async ({ id, slug }: { id: string; slug: string }): Promise<Page> => {
    const page = await open(steps.editor, `/editorial/suggestions/${id}?slug=${slug}`);
    await page.locator('#suggestion-heading').waitFor();
    await expect.poll(() => focused(page)).toContain(slug);
    return page;
  };
  return { stack, browser, steps, open, openOne };
}

/** Confirms the decision that is prepared, as an editor does with the keyboard. */
export function confirm(page: Page): Promise<void> {
  return page.keyboard.press('Control+Enter');
}

/** Accepts what is chosen in the open suggestion, and waits until it is published. */
export async function accept(page: Page): Promise<void> {
  await page.keyboard.press('a');
  await confirm(page);
  await page.getByText('Accepted: revision').waitFor();
}
