import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { follow } from '../support/reader.ts';
import { focused } from '../support/web/keyboard.ts';
import { confirm, type SuggestionsRoom, suggestionsRoom } from '../support/web/suggestions.ts';

let steps: SuggestionsRoom['steps'];
let room: SuggestionsRoom;
beforeAll(async () => {
  room = await suggestionsRoom('drafts');
  ({ steps } = room);
});
afterAll(() => room.browser.close());

const note = 'Thank you. We count the specials separately.';
const draftsOf = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('draft:')));
const reload = async (page: Page): Promise<void> => {
  await page.reload();
  await page.locator('#suggestion-heading').waitFor();
};
const isChecked = (page: Page, selector: string) => page.locator(selector).isChecked();

describe('A decision that an editor prepares', { timeout: 120_000 }, () => {
  it('is still there after a reload, with the values of the editor, until it is decided', async () => {
    const { item, receipt } = await steps.suggested({ 'details.episodes': 10, 'details.network': 'Sea TV' });
    const page = await room.openOne(item);
    await page.keyboard.press('a');
    await page.locator('[data-pick="1"]').uncheck();
    await page.locator('[data-edit="0"]').press('Enter');
    await expect.poll(() => focused(page)).toContain('Your value: Episodes');
    await page.keyboard.type('12');
    await page.locator('#public-note').fill(note);
    await reload(page);
    expect(await page.locator('#public-note').inputValue()).toBe(note);
    expect([await isChecked(page, '#outcome-accept'), await isChecked(page, '[data-pick="1"]')]).toEqual([
      true,
      false,
    ]);
    await page.getByRole('button', { name: 'Accept in part with your values' }).waitFor();
    expect(await draftsOf(page)).toHaveLength(1);
    await confirm(page);
    await page.getByText('Accepted: revision').waitFor();
    expect(await draftsOf(page)).toEqual([]);
    expect(await follow(room.stack, receipt)).toMatchObject({ inPart: true, otherValues: true });
    await page.context().close();
  });

  it('has its reason again, and is the one of this suggestion only', async () => {
    const { item } = await steps.suggested({ 'details.episodes': 10 });
    const { item: other } = await steps.suggested({ 'details.episodes': 11 });
    const page = await room.openOne(item);
    await page.keyboard.press('d');
    await page.keyboard.press('2');
    const chosen = page.locator('.reason-pick:has(input:checked)');
    const reason = await chosen.textContent();
    await page.locator('#public-note').fill(note);
    await reload(page);
    expect(await chosen.textContent()).toBe(reason);
    await page.goto(`${room.stack.baseUrl}/editorial/suggestions/${other.id}?slug=${other.slug}`);
    await page.locator('#public-note').waitFor();
    expect(await page.locator('#public-note').inputValue()).toBe('');
    await page.context().close();
  });
});
