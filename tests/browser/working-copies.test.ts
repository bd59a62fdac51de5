import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleTitle } from '../support/titles.ts';
import { type EditorsRoom, editorsRoom } from '../support/web/editorial.ts';

const slug = 'a-begun-review';
let room: EditorsRoom;
beforeAll(async () => {
  room = await editorsRoom('copies');
  const { title } = sampleTitle(slug, 'A Begun Review');
  expect((await room.writer.send('POST', '/v1/editorial/titles', { body: title })).status).toBe(201);
});
afterAll(() => room.browser.close());

/** Opens the form on a device of its own. */
const onDevice = (who = room.writer): Promise<Page> =>
  room.open(who, `/editorial/titles/${slug}`, '#field-oneLiner');
const oneLiner = (page: Page): Promise<string> => page.locator('#field-oneLiner').inputValue();
const close = (...pages: Page[]) => Promise.all(pages.map((page) => page.context().close()));

describe('A review that is begun and not complete', () => {
  it('goes on at another device of the same editor, and for nobody else', async () => {
    const first = await onDevice();
    await first.locator('#field-oneLiner').fill('Half a sent');
    await first.getByText('Draft saved for you').waitFor();

    const second = await onDevice();
    await second.getByText('Restored.').waitFor();
    expect(await oneLiner(second)).toBe('Half a sent');
    const foreign = await onDevice(room.second);
    expect([await oneLiner(foreign), await foreign.getByText('Restored.').count()]).toEqual(['', 0]);

    await second.locator('#field-oneLiner').fill('Half a sentence, and');
    await expect
      .poll(async () => (await room.writer.get(`/v1/editorial/titles/${slug}/working-copy`)).text)
      .toContain('Half a sentence, and');
    await first.reload();
    await first.getByText('Restored.').waitFor();
    expect(await oneLiner(first)).toBe('Half a sentence, and');

    await second.getByRole('button', { name: 'Discard it' }).press('Enter');
    await second.getByText('Discarded.').waitFor();
    await expect
      .poll(async () => (await room.writer.get(`/v1/editorial/titles/${slug}/working-copy`)).status)
      .toBe(404);
    await first.reload();
    await first.locator('#field-oneLiner').waitFor();
    expect([await oneLiner(first), await first.getByText('Restored.').count()]).toEqual(['', 0]);
    await close(first, second, foreign);
  });

  it('stays on the device when the server cannot be reached, and says so', async () => {
    const page = await onDevice();
    await page.route('**/working-copy', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await page.locator('#field-oneLiner').fill('Without a connection');
    await page.getByText('Draft kept on this device only').waitFor();
    await page.reload();
    await page.getByText('Restored.').waitFor();
    expect(await oneLiner(page)).toBe('Without a connection');
    await page.getByRole('button', { name: 'Discard it' }).press('Enter');
    await close(page);
  });
});
