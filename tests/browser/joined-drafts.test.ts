import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishAs, sampleTitle } from '../support/titles.ts';
import { type EditorsRoom, editorsRoom } from '../support/web/editorial.ts';

const { review } = sampleTitle('joined');
let room: EditorsRoom;
beforeAll(async () => {
  room = await editorsRoom('joined');
});
afterAll(() => room.browser.close());

/** Opens the form of a title on a device of its own. */
const onDevice = (slug: string, who = room.writer): Promise<Page> =>
  room.open(who, `/editorial/titles/${slug}`, '#field-oneLiner');
const fieldOf = (page: Page, name: string): Promise<string> => page.locator(`#field-${name}`).inputValue();
const copies = '**/working-copy';
/** Lets every request that stores the draft fail, as without a connection. */
const disconnect = (page: Page) =>
  page.route(copies, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
const saved = (page: Page) => page.getByText('Draft saved for you').waitFor();
const storedCopy = async (slug: string): Promise<string> => {
  const answer = await room.writer.get(`/v1/editorial/titles/${slug}/working-copy`);
  return answer.status === 200 ? answer.text : '';
};
const long = ' It is long enough for a verdict that an editor can save as a revision of a review.';
/** Saves a revision of a title as an editor. */
const write = async (slug: string, who: EditorsRoom['writer'], change: object) => {
  const body = { ...review, ...change };
  const answer = await who.send('POST', `/v1/editorial/titles/${slug}/revisions`, { body });
  expect(answer.status).toBe(201);
};
const latestOf = async (slug: string) => {
  const { revisions } = (await room.writer.get(`/v1/editorial/titles/${slug}`)).json<{
    revisions: { content: Record<string, unknown> }[];
  }>();
  return revisions[0]?.content;
};
const close = (...pages: Page[]) => Promise.all(pages.map((page) => page.context().close()));

describe('An editor whose drafts on two devices begin with different revisions', () => {
  it('does not undo what another editor saved between them', async () => {
    const slug = 'joined-saved-between';
    await publishAs(room.stack, slug);
    const phone = await onDevice(slug);
    await write(slug, room.second, { verdict: `The verdict of another editor.${long}` });
    const desk = await onDevice(slug);
    await phone.locator('#field-story').fill(`A story from the phone.${long}`);
    await saved(phone);
    await desk.locator('#field-oneLiner').fill('A line from the desk.');
    await expect.poll(() => fieldOf(desk, 'story')).toBe(`A story from the phone.${long}`);
    expect(await fieldOf(desk, 'verdict')).toBe(`The verdict of another editor.${long}`);
    await desk.keyboard.press('Control+s');
    await desk.getByText('Saved.', { exact: true }).waitFor();
    expect(await latestOf(slug)).toMatchObject({
      oneLiner: 'A line from the desk.',
      story: `A story from the phone.${long}`,
      verdict: `The verdict of another editor.${long}`,
    });
    await close(phone, desk);
  });
});

describe('An editor who wrote in one field on two devices', () => {
  const slug = 'joined-one-field';
  beforeAll(() => publishAs(room.stack, slug));

  it('has the later words in the field, and decides about the earlier ones by keyboard', async () => {
    const phone = await onDevice(slug);
    await disconnect(phone);
    await phone.locator('#field-verdict').fill(`First, on the phone.${long}`);
    await phone.getByText('Draft kept on this device only').waitFor();
    const desk = await onDevice(slug);
    await desk.locator('#field-verdict').fill(`Then, at the desk.${long}`);
    await saved(desk);
    await phone.unroute(copies);
    await phone.reload();
    const panel = phone.getByRole('region', { name: 'One field was written twice' });
    await panel.getByText('First, on the phone.').waitFor();
    expect(await fieldOf(phone, 'verdict')).toBe(`Then, at the desk.${long}`);
    await expect.poll(() => storedCopy(slug)).toContain('First, on the phone.');

    await panel.getByRole('button', { name: /^Use this for/ }).press('Enter');
    expect(await fieldOf(phone, 'verdict')).toBe(`First, on the phone.${long}`);
    await panel.getByText('Then, at the desk.').waitFor();
    await panel.getByRole('button', { name: /^Remove this for/ }).press('Enter');
    await expect.poll(() => panel.count()).toBe(0);
    await expect.poll(() => storedCopy(slug)).not.toContain('Then, at the desk.');
    await phone.getByRole('button', { name: 'Discard it' }).press('Enter');
    await expect.poll(() => storedCopy(slug)).toBe('');
    await close(phone, desk);
  });

  it('sees on the open form what the other device has, also after saving', async () => {
    const [phone, desk] = [await onDevice(slug), await onDevice(slug)];
    await desk.locator('#field-verdict').fill('Stored from the desk.');
    await saved(desk);
    await phone.locator('#field-verdict').fill(`Typed on the phone.${long}`);
    const panel = phone.getByRole('region', { name: 'One field was written twice' });
    await panel.getByText('Stored from the desk.').waitFor();
    expect(await fieldOf(phone, 'verdict')).toBe(`Typed on the phone.${long}`);
    await phone.keyboard.press('Control+s');
    await phone.getByText('Saved.', { exact: true }).waitFor();
    await panel.getByText('Stored from the desk.').waitFor();
    await phone.reload();
    await panel.getByRole('button', { name: /^Remove this for/ }).press('Enter');
    await expect.poll(() => storedCopy(slug)).toBe('');
    await close(phone, desk);
  });
});

describe('A draft that is discarded on one device', () => {
  it('does not come back from another one, which has only what was written there', async () => {
    const slug = 'joined-discarded';
    await publishAs(room.stack, slug);
    const first = await onDevice(slug);
    await first.locator('#field-oneLiner').fill('To be thrown away.');
    await saved(first);
    const second = await onDevice(slug);
    await second.locator('#field-verdict').fill('Written on the second device.');
    await saved(second);
    await first.reload();
    await first.getByRole('button', { name: 'Discard it' }).press('Enter');
    await expect.poll(() => storedCopy(slug)).toBe('');
    await second.locator('#field-story').fill('Typed after that.');
    await second.getByText('You saved or discarded this draft on another device.').waitFor();
    expect(await fieldOf(second, 'oneLiner')).not.toContain('thrown away');
    expect(await fieldOf(second, 'verdict')).toBe('Written on the second device.');
    await expect.poll(() => storedCopy(slug)).toContain('Typed after that.');
    expect(await storedCopy(slug)).not.toContain('thrown away');
    await close(first, second);
  });
});

describe('Words that are typed while a save is under way', () => {
  it('are saved, too, when another editor has saved a revision meanwhile', async () => {
    const slug = 'joined-during-a-save';
    await publishAs(room.stack, slug);
    const page = await onDevice(slug);
    await page.locator('#field-oneLiner').fill('Typed before the save.');
    await write(slug, room.second, { verdict: `Saved by another editor.${long}` });
    let answer = (): void => undefined;
    const waits = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/revisions', async (route) => {
      await waits;
      await route.continue();
    });
    await page.keyboard.press('Control+s');
    await page.getByText('Saving ...').waitFor();
    await page.locator('#field-story').fill(`Typed during the save.${long}`);
    answer();
    await page.getByText('Saved, together with what another editor saved meanwhile.').waitFor();
    expect(await fieldOf(page, 'story')).toBe(`Typed during the save.${long}`);
    expect(await latestOf(slug)).toMatchObject({
      oneLiner: 'Typed before the save.',
      story: `Typed during the save.${long}`,
      verdict: `Saved by another editor.${long}`,
    });
    await close(page);
  });
});

describe('A revision that waits', () => {
  it('is what an editor goes on from, also after a fact of the page was corrected', async () => {
    const slug = 'joined-waiting';
    await publishAs(room.stack, slug);
    await write(slug, room.writer, { verdict: `A verdict that waits.${long}` });
    const path = `/v1/editorial/titles/${slug}`;
    const { title } = (await room.second.get(path)).json<{ title: { details: object } }>();
    const body = { ...title, details: { ...title.details, network: 'Corrected' } };
    expect((await room.second.send('PUT', path, { body })).status).toBe(200);
    const page = await onDevice(slug);
    expect(await fieldOf(page, 'verdict')).toBe(`A verdict that waits.${long}`);
    expect(await fieldOf(page, 'details-network')).toBe('Corrected');
    await page.locator('#field-oneLiner').fill('One more line.');
    await page.keyboard.press('Control+s');
    await page.getByText('Saved.', { exact: true }).waitFor();
    expect(await latestOf(slug)).toMatchObject({
      verdict: `A verdict that waits.${long}`,
      oneLiner: 'One more line.',
    });
    await close(page);
  });
});

describe('Two tabs of a device without a connection', () => {
  it('each leave on the device what was written in them', async () => {
    const slug = 'joined-tabs';
    await publishAs(room.stack, slug);
    const first = await onDevice(slug);
    const second = await first.context().newPage();
    const session = await first.evaluate(() => ({ ...sessionStorage }));
    await second.addInitScript((items) => {
      for (const [key, value] of Object.entries(items)) sessionStorage.setItem(key, value);
    }, session);
    await second.goto(`${room.stack.baseUrl}/editorial/titles/${slug}`);
    await second.locator('#field-story').waitFor();
    for (const [page, field] of [
      [first, 'verdict'],
      [second, 'story'],
    ] as const) {
      await disconnect(page);
      await page.locator(`#field-${field}`).fill(`The ${field} of one tab.${long}`);
      await page.getByText('Draft kept on this device only').waitFor();
    }
    await second.close();
    await first.unroute(copies);
    await first.reload();
    await first.getByText('Restored.').waitFor();
    expect(await fieldOf(first, 'verdict')).toBe(`The verdict of one tab.${long}`);
    expect(await fieldOf(first, 'story')).toBe(`The story of one tab.${long}`);
    await close(first);
  });
});
