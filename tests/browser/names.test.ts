import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';

let stack: TestStack;
let browser: Browser;
beforeAll(async () => {
  stack = await sharedStack();
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('a teen who enters a real name sees similar available names, and can choose one', async () => {
  const year = new Date().getUTCFullYear() - 15;
  const page = await pageOf(browser, stack, await signIn(stack, 'teen with an idea', 'teen', year));
  await page.goto(`${stack.baseUrl}/me`);
  const form = page.getByRole('form', { name: 'Your profile' });
  await form.getByLabel('my own name').check();
  await form.getByLabel('Your own name').fill('Priya Patel');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('This could be the name of a real person').waitFor();
  await form.getByText('These names are available. The first ones are similar to yours').waitFor();
  expect(await form.getByRole('radio').count()).toBe(11);
  await form
    .getByLabel(/^Priya the /)
    .first()
    .check();
  await form.getByRole('button', { name: 'Save' }).click();
  await form.locator('input[disabled]').waitFor();
  expect(await form.getByLabel('Your public name').inputValue()).toMatch(/^Priya the /);
  await page.context().close();
});
