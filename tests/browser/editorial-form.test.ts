import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishAs } from '../support/titles.ts';
import { pageOf } from '../support/web/console.ts';
import { type EditorsRoom, editorsRoom } from '../support/web/editorial.ts';
import { focused } from '../support/web/keyboard.ts';

const unwritten = 'form-unwritten';
let room: EditorsRoom;

beforeAll(async () => {
  room = await editorsRoom('form');
  const body = { slug: unwritten, kind: 'film', name: 'Form Unwritten', details: {} };
  expect((await room.writer.send('POST', '/v1/editorial/titles', { body })).status).toBe(201);
});
afterAll(() => room.browser.close());

const open = (path: string, ready = '#field-oneLiner'): Promise<Page> =>
  room.open(room.writer, `/editorial/titles/${path}`, ready);

describe('A new title', () => {
  const name = (page: Page, text: string) => page.locator('#new-name').fill(text);

  it('is compared with those that are there, and may have the same name', async () => {
    const page = await open('new', '#new-name');
    await name(page, 'form unwritten');
    const found = page.getByRole('status').getByRole('link', { name: 'Form Unwritten' });
    await found.waitFor();
    expect(await found.getAttribute('href')).toBe(`/editorial/titles/${unwritten}`);
    expect(await page.locator('#new-slug').inputValue()).toBe(unwritten);
    await name(page, 'Form Written by Nobody at All');
    await expect.poll(() => found.count()).toBe(0);
    await page.context().close();
  });

  it('in another script has an address that can be used', async () => {
    const page = await open('new', '#new-name');
    await page.getByRole('radio', { name: 'Film' }).check();
    await name(page, '千と千尋の神隠し');
    expect(await page.locator('#new-slug').inputValue()).toMatch(/^film-[a-z0-9]+$/);
    await page.locator('#new-latin-name').fill('Sen to Chihiro');
    expect(await page.locator('#new-slug').inputValue()).toBe('sen-to-chihiro');
    await page.getByRole('button', { name: 'Add the title' }).press('Enter');
    await page.locator('#field-oneLiner').waitFor();
    expect(await page.locator('#field-alternativeTitles-0-name').inputValue()).toBe('Sen to Chihiro');
    await page.context().close();
  });
});

describe('On a phone, the bar of the form', () => {
  it('leaves room for the form, and leads to the preview and back to the field', async () => {
    const page = await open(unwritten);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await page.locator('#field-verdict').fill('Words that make the form unsaved.');
    await page.getByText('Draft saved for you').waitFor();
    const height = await page.locator('.edit-foot').evaluate((foot) => foot.getBoundingClientRect().height);
    expect(height).toBeLessThanOrEqual(100);
    await page.locator('.edit-foot').getByRole('button', { name: 'Preview' }).click();
    await expect.poll(() => focused(page)).toBe('Preview');
    await page.getByRole('button', { name: 'Back to the form' }).click();
    await expect.poll(() => page.locator('.preview').count()).toBe(0);
    await page.context().close();
  });
});

describe('The bar of the form', () => {
  const heightOf = (page: Page) =>
    page.locator('.edit-foot').evaluate((foot) => Math.round(foot.getBoundingClientRect().height));
  const saved = 'Saved, together with what another editor saved meanwhile.';

  it.each([390, 1280])('is low with a long message, and one button shows the preview: %i', async (width) => {
    const title = { slug: `form-bar-${width}`, kind: 'film', name: 'Form with a Bar' };
    const body = { ...title, details: {} };
    expect((await room.writer.send('POST', '/v1/editorial/titles', { body })).status).toBe(201);
    const page = await open(title.slug);
    await page.setViewportSize({ width, height: 844 });
    await page.reload();
    await page.locator('#field-details-runtimeMinutes').fill('99');
    const theirs = { ...title, details: { studio: 'Bar Studio' } };
    const path = `/v1/editorial/titles/${title.slug}`;
    expect((await room.second.send('PUT', path, { body: theirs })).status).toBe(200);
    expect(await heightOf(page)).toBeLessThanOrEqual(100);
    await page.keyboard.press('Control+s');
    await page.getByText(saved).waitFor();
    expect(await heightOf(page)).toBeLessThanOrEqual(100);
    const buttons = await page.getByRole('button', { name: /^Preview/ }).all();
    const shown = await Promise.all(buttons.map((button) => button.isVisible()));
    expect(shown.filter(Boolean)).toHaveLength(1);
    await page.context().close();
  });
});

describe('On a phone, the bar of the form of a published title', () => {
  it('is low although it can also correct the facts, and the dialog says what readers will see', async () => {
    await publishAs(room.stack, 'form-correct', 'Form to Correct');
    const page = await open('form-correct');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await page.locator('#field-name').fill('Form, Corrected');
    await page.getByText('Draft saved for you').waitFor();
    const height = await page.locator('.edit-foot').evaluate((foot) => foot.getBoundingClientRect().height);
    expect(height).toBeLessThanOrEqual(100);
    await page.getByRole('button', { name: 'Correct' }).press('Enter');
    await page.getByRole('heading', { name: 'Correct the facts now' }).waitFor();
    await page.keyboard.press('Escape');
    await page.context().close();
  });
});

describe('An unfinished review', () => {
  it('has a preview that says what is not given yet', async () => {
    const page = await open(unwritten);
    const preview = page.frameLocator('.preview iframe');
    await preview.getByText('Stars not given yet').waitFor();
    expect(await preview.locator('.head-verdict .age').textContent()).toContain('Age not given yet');
    await page.locator('#field-ageRating').selectOption('7');
    await preview.locator('.head-verdict .age').getByText('7+').waitFor();
    await page.context().close();
  });

  it('shows the meanings of all levels to somebody who touches', async () => {
    const page = await open(unwritten);
    await page.setViewportSize({ width: 390, height: 800 });
    const row = page.locator('.level-choice').first();
    await row.getByText('What each level means').click();
    const meanings = row.locator('.level-guide dd');
    expect(await meanings.count()).toBe(6);
    expect(await meanings.last().isVisible()).toBe(true);
    expect(await row.locator('input:checked').count()).toBe(0);
    await page.context().close();
  });
});

describe('A field that was refused', () => {
  it('is reached from the summary, and loses its error when it is changed', async () => {
    const page = await open(unwritten);
    await page.locator('#field-oneLiner').fill('Too short');
    await page.keyboard.press('Control+s');
    const summary = page.locator('.form-problem');
    await summary.waitFor();
    await summary.getByRole('button', { name: 'Levels' }).press('Enter');
    await expect.poll(() => focused(page)).toContain('0');
    await summary.getByRole('button', { name: 'Talking points' }).press('Enter');
    await expect.poll(() => focused(page)).toContain('Add a talking point');

    await page.locator('#field-oneLiner').fill('Too short, but longer now.');
    await expect.poll(() => page.locator('#field-oneLiner-error').count()).toBe(0);
    expect(await summary.getByRole('button', { name: 'One sentence about it' }).count()).toBe(0);
    expect(await summary.getByRole('button', { name: 'Levels' }).count()).toBe(1);
    await page.context().close();
  });

  it('does not exist for a country or a board in small letters', async () => {
    const page = await open(unwritten);
    await page.getByRole('button', { name: 'Add a rating' }).click();
    await page.locator('#field-details-classifications-0-board').fill('fsk');
    await page.locator('#field-details-classifications-0-value').fill('12');
    await page.locator('#field-details-classifications-0-region').pressSequentially('de');
    expect(await page.locator('#field-details-classifications-0-region').inputValue()).toBe('DE');
    await page.getByRole('button', { name: 'Save only the facts' }).click();
    await page.getByText('The facts are saved.').waitFor();
    expect(await page.locator('#field-details-classifications-0-board').inputValue()).toBe('FSK');
    await page.context().close();
  });
});

describe('A name that is still being typed', () => {
  it('is saved with Ctrl+S, and unsaved words leave the browser with the sign-in', async () => {
    const body = { slug: 'form-typing', kind: 'film', name: 'Form Typing', details: {} };
    expect((await room.writer.send('POST', '/v1/editorial/titles', { body })).status).toBe(201);
    const page = await open('form-typing');
    await page.locator('#field-details-cast').focus();
    await page.keyboard.type('Mira Holt');
    await page.keyboard.press('Control+s');
    const cast = async () =>
      (await room.writer.get('/v1/editorial/titles/form-typing')).json<{
        title: { details: { cast?: string[] } };
      }>().title.details.cast;
    await expect.poll(cast, { timeout: 10_000 }).toEqual(['Mira Holt']);
    await page.locator('#field-verdict').fill('Words that nobody has saved.');
    const stored = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
    await expect.poll(stored).toContain('nobody has saved');
    await page.goto(`${room.stack.baseUrl}/sign-out`);
    await expect.poll(stored).not.toContain('nobody has saved');
    await page.context().close();
  });
});

describe('The list of titles', () => {
  it('is searched while the editor types', async () => {
    const page = await pageOf(room.browser, room.stack, room.writer);
    await page.goto(`${room.stack.baseUrl}/editorial`);
    await page.locator('[data-row-link]').first().waitFor();
    await page.locator('#filter-q').pressSequentially('form unwri');
    await expect
      .poll(() => page.locator('[data-row-link]').allTextContents(), { timeout: 10_000 })
      .toEqual(['Form Unwritten']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('form unwri');
    await page.context().close();
  });
});
