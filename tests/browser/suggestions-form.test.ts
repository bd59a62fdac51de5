import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps } from '../support/suggestions.ts';
import { pageOf as documentOf } from '../support/titles.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';
import { focused } from '../support/web/keyboard.ts';

let stack: TestStack;
let browser: Browser;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
let slug: string;
let reader: Client;
beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'form-rows');
  slug = await steps.newTitle();
  reader = await signIn(stack, 'form rows reader');
  browser = await openBrowser();
});
afterAll(() => browser.close());

const openTitle = async (): Promise<Page> => {
  const page = await pageOf(browser, stack, reader);
  await page.goto(`${stack.baseUrl}/titles/${slug}`);
  return page;
};
const heading = (page: Page) => page.locator('#suggest-heading').textContent();
const form = (page: Page) => page.getByRole('form', { name: 'Your suggestion' });
const send = async (page: Page): Promise<void> => {
  await form(page)
    .getByLabel('Why? What does your source say?')
    .fill('The page of the studio says so since last week.');
  await form(page).getByLabel('Where can an editor check it?').fill('https://studio.example.org/list');
  await form(page).getByRole('button', { name: 'Send your suggestion' }).click();
  await page.waitForURL(/\/submissions\/rcp_/);
  await stack.idle();
  await page.context().close();
};
const latest = async () => (await steps.list(`slug=${slug}`)).at(-1);

describe('The form for a suggestion', { timeout: 120_000 }, () => {
  it('begins with the level that the reader picked on the page, and does not ask for the row', async () => {
    const page = await openTitle();
    await page.getByRole('link', { name: 'Suggest another level of Language' }).click();
    await form(page).waitFor();
    expect(await heading(page)).toBe('Is a level too high or too low?');
    expect(await form(page).getByLabel('Which row of the page is it about?').count()).toBe(0);
    expect(await form(page).textContent()).toContain('The page says now: 4, A lot');
    await expect.poll(() => focused(page)).toContain('What exactly?');
    const chosen = form(page).getByLabel('What exactly?').locator('option:checked');
    expect(await chosen.textContent()).toBe('Language');
    const now = form(page).getByLabel('4, A lot.');
    expect([await now.isDisabled(), await now.isChecked()]).toEqual([true, false]);
    expect(await form(page).textContent()).toContain('The page says this now.');
    await form(page).getByLabel('1, Hardly any.').check();
    await send(page);
    expect(await latest()).toMatchObject({
      area: 'grid',
      evidenceUrl: 'https://studio.example.org/list',
      changes: [{ path: '/contentGrid/language/level', from: 4, to: 1 }],
    });
  });

  it('does not say of one field what was refused in another', async () => {
    const page = await openTitle();
    await page.getByRole('link', { name: 'Suggest an update' }).first().click();
    await form(page).waitFor();
    const fields = form(page).getByLabel('What exactly?');
    await fields.selectOption({ label: 'Premiere date' });
    await form(page).getByRole('textbox').first().fill('2020-02-30');
    await form(page).getByLabel('Why? What does your source say?').fill('The studio says so.');
    await form(page).getByRole('button', { name: 'Send your suggestion' }).click();
    await form(page).getByText('Please check the marked fields.').waitFor();
    expect(await form(page).locator('.field-error').count()).toBe(1);
    await fields.selectOption({ label: 'Episodes' });
    await expect.poll(() => form(page).locator('.field-error').count()).toBe(0);
    expect(await form(page).getByText('Please check the marked fields.').count()).toBe(0);
    await page.context().close();
  });

  it('sends the revision of the page that it shows, also when the page changes before it is sent', async () => {
    const page = await openTitle();
    await page.getByRole('link', { name: 'Suggest an update' }).first().click();
    await form(page).waitFor();
    await form(page).getByLabel('What exactly?').selectOption({ label: 'Network' });
    expect(await form(page).textContent()).toContain('The page says now: Netflix');
    const { revision } = await documentOf(stack, slug);
    await steps.put(slug, { network: 'Apple TV+' });
    await stack.idle();
    await form(page).getByRole('textbox').first().fill('Netflix International');
    await send(page);
    expect(
      (await steps.list(`slug=${slug}`)).find(({ changes }) => changes[0]?.path === '/details/network'),
    ).toMatchObject({
      base: revision,
      changes: [{ from: 'Netflix', now: 'Apple TV+', to: 'Netflix International' }],
    });
    await steps.put(slug, { network: 'Netflix' });
  });

  it('is about diversity when that row was picked', async () => {
    const page = await openTitle();
    await page.getByRole('link', { name: 'Suggest another level of Diverse representations' }).click();
    await form(page).waitFor();
    expect(await heading(page)).toBe('Did we miss something on diversity?');
    expect(await form(page).textContent()).toContain('Diverse representations');
    await page.context().close();
  });

  it('corrects the wrong web address of an offer', async () => {
    const { whereToWatch } = await documentOf(stack, slug);
    const [offer] = whereToWatch;
    const page = await openTitle();
    await page
      .getByRole('link', { name: `Suggest a change of ${offer?.provider}` })
      .first()
      .click();
    await form(page).waitFor();
    expect(await heading(page)).toBe('Is a place to find it missing or wrong?');
    expect(await form(page).textContent()).toContain(`The page says now: ${offer?.url}`);
    await form(page).getByLabel('What it should say').fill('https://studio.example.org/film');
    await send(page);
    const item = await latest();
    expect(item?.changes).toEqual([
      {
        path: '/whereToWatch/0/url',
        from: offer?.url,
        now: offer?.url,
        to: 'https://studio.example.org/film',
      },
    ]);
    expect((await steps.decide(item ?? { id: '', version: 0 }, { outcome: 'accept' })).status).toBe(200);
    expect((await documentOf(stack, slug)).whereToWatch[0]).toEqual({
      ...offer,
      url: 'https://studio.example.org/film',
    });
  });

  it('follows another pick, and the choice of another row, and says what it is about', async () => {
    const page = await openTitle();
    await page.getByRole('link', { name: 'Suggest a change of a fact' }).click();
    await form(page).waitFor();
    expect(await heading(page)).toBe('Is a date or another fact wrong?');
    await page.getByRole('link', { name: 'Suggest another level of Language' }).click();
    await expect.poll(() => heading(page)).toBe('Is a level too high or too low?');
    await form(page).getByRole('button', { name: 'It is about something else' }).click();
    await form(page).getByLabel('Which row of the page is it about?').selectOption('other');
    await expect.poll(() => heading(page)).toBe('Is something else missing or wrong?');
    await page.context().close();
  });

  it('remembers the row that was picked before signing in', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${stack.baseUrl}/titles/${slug}`);
    await page.getByRole('link', { name: 'Suggest another level of Language' }).click();
    await page.getByRole('link', { name: 'Suggest an update' }).click();
    await page.getByRole('button', { name: /Ana/ }).click();
    await form(page).waitFor();
    expect(await heading(page)).toBe('Is a level too high or too low?');
    expect(await form(page).textContent()).toContain('The page says now: 4, A lot');
    await context.close();
  });
});
