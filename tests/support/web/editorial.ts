import type { Browser, Page } from 'playwright-core';
import { type Client, signIn } from '../client.ts';
import { sharedStack, type TestStack } from '../stack.ts';
import { openBrowser } from './browser.ts';
import { pageOf } from './console.ts';

/** The editors' room of a test: the stack, a browser, two editors, and what opens a page for one of them. */
export interface EditorsRoom {
  stack: TestStack;
  browser: Browser;
  writer: Client;
  second: Client;
  /** Opens a page of the site as somebody who is signed in, and waits until `ready` is there. */
  open: (who: Client, path: string, ready: string) => Promise<Page>;
}

/** Opens a browser on the shared stack with two editors, whose names start with `prefix`. */
export async function editorsRoom(prefix: string): Promise<EditorsRoom> {
  const stack = await sharedStack();
  const browser = await openBrowser();
  const writer = await signIn(stack, `${prefix}-writer`, 'editor', 1980);
  const second = await signIn(stack, `${prefix}-second`, 'editor', 1980);
  const open = async (who: Client, path: string, ready: string): Promise<Page> => {
    const page = await pageOf(browser, stack, who);
    await page.goto(stack.baseUrl + path);
    await page.locator(ready).first().waitFor();
    return page;
  };
  return { stack, browser, writer, second, open };
}
