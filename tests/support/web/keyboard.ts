import type { Page } from 'playwright-core';

/** Returns the text of the focused element: its label, or else its content. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    return element.labels?.[0]?.textContent ?? element.textContent ?? '';
  });
}

/** Whether no element has the focus, so that the next Tab starts at the top of the page. */
export function focusLost(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement === document.body);
}

/** Whether another element covers the focused element. */
export function covered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { x, y, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) !== document.activeElement;
  });
}

/** Presses Tab until the element with this name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).trim() === name) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}
