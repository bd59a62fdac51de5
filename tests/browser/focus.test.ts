import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPreview } from '../support/web/preview-site.ts';
import { sampleReceipt } from '../support/web/sample-receipts.ts';
import { signedIn } from '../support/web/signed-in.ts';

const title = '/titles/the-innocence-files-heard';
let site: Awaited<ReturnType<typeof openPreview>>;
let page: Page;
beforeAll(async () => {
  site = await openPreview();
});
afterAll(() => site.close());
beforeEach(async () => {
  page = await site.browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.addInitScript(signedIn);
});
afterEach(() => page.close());

/** Describes the focused element: its tag with its label, or the start of its text. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const label = element.labels?.[0]?.textContent ?? element.getAttribute('aria-label');
    return `${element.tagName} ${(label ?? element.textContent ?? '').trim()}`;
  });
const focusIs = (expected: RegExp | string): Promise<void> =>
  expect.poll(focused, { timeout: 5_000 }).toMatch(expected);
const press = async (role: 'button' | 'link', name: string | RegExp): Promise<void> => {
  const control = page.getByRole(role, { name }).first();
  await control.focus();
  await control.press('Enter');
};

describe('On a title page the focus', () => {
  beforeEach(async () => {
    await page.goto(site.url + title, { waitUntil: 'networkidle' });
  });

  it('moves into the rating form, even when the form contains an earlier rating', async () => {
    await press('link', 'Add rating');
    await focusIs(/^INPUT 1 star/);
    await page.goto(`${site.url}/titles/bluey`, { waitUntil: 'networkidle' });
    await press('link', 'Edit your rating');
    await focusIs(/^INPUT 5 stars/);
  });

  it('moves into the suggestion form', async () => {
    await press('link', 'Suggest an update');
    await focusIs(/^SELECT Which row of the page/);
  });

  it('moves into a report form, back to the link when the form is cancelled, and to the thanks when it is sent', async () => {
    await press('link', 'Report');
    await focusIs(/^SELECT What is wrong with it/);
    const first = page.locator('.review').first();
    expect(await first.getByRole('link', { name: 'Report' }).count()).toBe(0);
    await press('button', 'Cancel');
    await focusIs(/^A Report/);
    await press('link', 'Report');
    const form = page.getByRole('form', { name: 'Report this review' });
    await form.getByLabel('What is wrong with it?').selectOption({ label: 'It is spam' });
    await press('button', 'Send the report');
    await focusIs(/^P Thank you/);
  });

  it('moves to the first of the newly loaded reviews, even on the last page', async () => {
    await press('button', 'More reviews');
    await focusIs('ARTICLE Review by Later Otter 1');
    await press('button', 'More reviews');
    await focusIs('ARTICLE Review by Later Otter 3');
    expect(await page.getByRole('button', { name: 'More reviews' }).count()).toBe(0);
  });

  it('stays on the button when a vote is cast or removed', async () => {
    await press('button', 'This helped you – undo');
    await focusIs('BUTTON This helped me');
    await page.keyboard.press('Enter');
    await focusIs('BUTTON This helped you – undo');
  });

  it('moves to a video that is played', async () => {
    await page.route('https://www.youtube-nocookie.com/**', (route) => route.fulfill({ body: '' }));
    await press('link', 'Trailer');
    await focusIs('IFRAME');
  });

  it('moves to the first limit when a family clears its limits', async () => {
    const family = page.locator('#our-family');
    await family.getByText("Our family's limits").click();
    await family.getByLabel('Language').selectOption('0');
    await press('button', 'Clear our limits');
    await focusIs(/^SELECT/);
  });
});

describe('On a receipt the focus', () => {
  const open = (id: string) => page.goto(`${site.url}/submissions/${id}`, { waitUntil: 'networkidle' });

  it('moves into the appeal form, and to nearby text when the appeal is sent', async () => {
    await open('rejected');
    await press('button', 'Appeal');
    await focusIs(/^TEXTAREA Why do you think/);
    await page.keyboard.type('It was a quote.');
    await press('button', 'Send the appeal');
    await page.getByText('Somebody who was not involved in the decision').waitFor();
    await focusIs(/^(H1|H2|P) /);
  });

  it('moves into the form for changing the submission', async () => {
    await open('published-own');
    await press('button', 'Change what I wrote');
    await focusIs(/^INPUT 4 stars/);
  });

  it('moves back to the button when a withdrawal is cancelled, and to nearby text when it is done', async () => {
    await open('published-own');
    await press('button', 'Withdraw');
    await press('button', 'Keep it');
    await focusIs('BUTTON Withdraw');
    const withdrawn = { ...sampleReceipt('published-own'), state: 'withdrawn', version: 3 };
    await page.route('**/v1/submissions/published-own', (route) =>
      route.fulfill(route.request().method() === 'DELETE' ? { status: 204 } : { json: withdrawn }),
    );
    await press('button', 'Withdraw');
    await press('button', 'Yes, withdraw it');
    await page.getByRole('button', { name: 'Yes, withdraw it' }).waitFor({ state: 'detached' });
    await focusIs(/^(H1|H2|P) /);
  });

  it('moves to a nearby button or heading when the spoiler question is answered', async () => {
    await open('ending');
    await press('button', 'Yes, mark it as a spoiler');
    await focusIs(/^(BUTTON|H1|H2) /);
  });
});

describe('On the page about one’s own account the focus', () => {
  beforeEach(async () => {
    await page.goto(`${site.url}/me`, { waitUntil: 'networkidle' });
  });

  it('moves to the first of the newly loaded submissions', async () => {
    await press('button', 'More');
    await focusIs('A Rating of The Innocence Files');
    expect(await page.getByRole('button', { name: 'More', exact: true }).count()).toBe(0);
  });

  it('stays on the button when the profile is saved', async () => {
    await press('button', 'Save');
    await page.getByText('Saved.').waitFor();
    await focusIs('BUTTON Save');
  });

  it('moves back to the button when an erasure is cancelled', async () => {
    await press('button', 'Erase everything');
    await page.getByRole('button', { name: 'Keep it' }).last().press('Enter');
    await focusIs('BUTTON Erase everything');
  });
});

describe('During sign-in the focus', () => {
  it('moves to the heading of each step', async () => {
    await page.addInitScript(() => sessionStorage.clear());
    await page.goto(`${site.url}/sign-in?new`);
    await focusIs('H1 Before you start');
    const year = page.getByLabel('What year were you born?');
    await year.fill(String(new Date().getFullYear() - 9));
    await press('button', 'Continue');
    await focusIs('H1 See you when you are 13');
  });
});

describe('On any page the focus', () => {
  it('moves to the nearest heading when an island removes the focused element, but not after a click elsewhere', async () => {
    await page.goto(`${site.url}/me`);
    // Of the parts that islands render on this page, this one is the last.
    await page.getByRole('button', { name: 'Erase everything' }).waitFor();
    const take = () => page.evaluate(() => document.querySelector('[data-taken]')?.remove());
    const put = () =>
      page.evaluate(() => {
        const place = Object.assign(document.createElement('section'), {
          innerHTML: '<h2>A part of it</h2><p><button data-taken>Gone soon</button></p>',
        });
        document.querySelector('main')?.append(place);
      });
    await put();
    await page.getByRole('button', { name: 'Gone soon' }).focus();
    await take();
    await focusIs('H2 A part of it');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await put();
    await page.getByRole('button', { name: 'Gone soon' }).focus();
    // A click on `main` would focus it, so this one goes to the header.
    await page.locator('body > header').click({ position: { x: 2, y: 2 } });
    await take();
    expect(await focused()).toMatch(/^BODY/);
  });
});
