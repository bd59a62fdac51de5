import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPreview } from '../support/web/preview-site.ts';
import { signedIn } from '../support/web/signed-in.ts';

let site: Awaited<ReturnType<typeof openPreview>>;
beforeAll(async () => {
  site = await openPreview();
});
afterAll(() => site.close());

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    return element.labels?.[0]?.textContent ?? element.textContent ?? '';
  });

const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).includes(name)) return;
  }
  throw new Error(`Tab never reaches ${name}`);
};

describe('With the keyboard only', () => {
  it('a reader skips to the content', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}/titles/coco`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');

    expect(await focused(page)).toBe('Film');
    await page.close();
  });

  it('a reader opens the form, rates a title and sends the rating', async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(signedIn);
    await page.goto(`${site.url}/titles/coco`, { waitUntil: 'networkidle' });
    await tabTo(page, 'Add rating');
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Your rating' }).waitFor();
    await expect.poll(() => focused(page)).toContain('1 star');
    await page.keyboard.press('Space');
    for (let stars = 1; stars < 4; stars += 1) await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: '4 stars' }).isChecked()).toBe(true);
    await tabTo(page, 'Your review');
    await page.keyboard.type('Sung along by all of us.');
    await tabTo(page, 'Great messages');
    await page.keyboard.press('Space');
    await tabTo(page, 'Send your rating');
    const sent = page.waitForRequest('**/v1/titles/coco/reviews');
    await page.keyboard.press('Enter');
    const request = await sent;

    expect(request.postDataJSON()).toEqual({
      stars: 4,
      text: 'Sung along by all of us.',
      concerns: ['great-messages'],
    });
    expect(request.headers()['idempotency-key']).toMatch(/^[\da-f-]{36}$/);
    expect(request.headers().authorization).toBe('Bearer sample');
    await page.getByRole('heading', { name: 'It is published' }).waitFor();
    await page.close();
  });

  it('a refused form moves the focus to the invalid field', async () => {
    const page = await site.browser.newPage();
    await page.addInitScript(signedIn);
    await page.route('**/v1/titles/coco/reviews', (route) =>
      route.fulfill({
        status: 400,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          title: 'The request has fields that cannot be accepted',
          code: 'validation-failed',
          errors: [{ path: 'text', message: 'contains a NUL character' }],
        }),
      }),
    );
    await page.goto(`${site.url}/titles/coco#add-rating`);
    await page.getByRole('radio', { name: '5 stars' }).check();
    await page.getByRole('button', { name: 'Send your rating' }).press('Enter');

    await page.getByRole('alert').waitFor();

    expect(await focused(page)).toContain('Your review');
    expect(await page.getByLabel('Your review').getAttribute('aria-describedby')).toContain(
      'review-text-error',
    );
    expect(await page.getByText('contains a NUL character').isVisible()).toBe(true);
    await page.close();
  });
});
