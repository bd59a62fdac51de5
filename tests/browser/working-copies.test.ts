import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishAs, sampleTitle } from '../support/titles.ts';
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
const copies = '**/working-copy';
/** Lets the requests of a method about the working copy fail. */
const block = (page: Page, method: 'PUT' | 'DELETE') =>
  page.route(copies, (route) => (route.request().method() === method ? route.abort() : route.continue()));
/** What the server has for the editor; the empty string when there is nothing. */
const storedCopy = async (): Promise<string> => {
  const answer = await room.writer.get(`/v1/editorial/titles/${slug}/working-copy`);
  return answer.status === 200 ? answer.text : '';
};
/** Discards what was restored or written, and waits until the server has nothing. */
const discard = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: 'Discard it' });
  if ((await button.count()) === 0) {
    await page.reload();
    await button.waitFor();
  }
  await button.press('Enter');
  await expect.poll(storedCopy).toBe('');
};
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

  it('stays on the device when the server cannot be reached, and is stored when it can be again', async () => {
    const page = await onDevice();
    await block(page, 'PUT');
    await page.locator('#field-oneLiner').fill('Without a connection');
    await page.getByText('Draft kept on this device only').waitFor();
    await page.reload();
    await page.getByText('Restored.').waitFor();
    expect(await oneLiner(page)).toBe('Without a connection');
    await page.unroute(copies);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByText('Draft saved for you').waitFor();
    expect(await storedCopy()).toContain('Without a connection');
    await discard(page);
    await close(page);
  });

  it('is gone when everything is undone by hand', async () => {
    const page = await onDevice();
    await page.locator('#field-oneLiner').fill('Only for now');
    await page.getByText('Draft saved for you').waitFor();
    await page.locator('#field-oneLiner').fill('');
    await expect.poll(storedCopy).toBe('');
    await page.reload();
    await page.locator('#field-oneLiner').waitFor();
    expect(await page.getByText('Restored.').count()).toBe(0);
    await close(page);
  });

  it('does not lose the last word when another view or page is opened at once', async () => {
    const page = await onDevice();
    await page.locator('#field-oneLiner').fill('The last word');
    await page.getByRole('link', { name: 'Log', exact: true }).click();
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    expect(await oneLiner(page)).toBe('The last word');
    await page.locator('#field-oneLiner').fill('The very last word');
    await page.goto(`${room.stack.baseUrl}/how-we-rate`);
    await page.goto(`${room.stack.baseUrl}/editorial/titles/${slug}`);
    await page.getByText('Restored.').waitFor();
    expect(await oneLiner(page)).toBe('The very last word');
    await discard(page);
    await close(page);
  });

  it('keeps a letter that was typed in the moment in which the page is closed', async () => {
    const page = await onDevice();
    await page.locator('#field-oneLiner').fill('Typed before');
    await page.getByText('Draft saved for you').waitFor();
    const stored = await page.locator('#field-oneLiner').evaluate((field: HTMLTextAreaElement) => {
      field.value = 'Typed at the last moment';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      dispatchEvent(new Event('pagehide'));
      return JSON.stringify(localStorage);
    });
    expect(stored).toContain('Typed at the last moment');
    await expect.poll(storedCopy).toContain('Typed at the last moment');
    await discard(page);
    await close(page);
  });

  it('does not come back when it was discarded without a connection', async () => {
    const page = await onDevice();
    await page.locator('#field-oneLiner').fill('Thrown away');
    await page.getByText('Draft saved for you').waitFor();
    await page.reload();
    await page.getByText('Restored.').waitFor();
    await block(page, 'DELETE');
    await page.getByRole('button', { name: 'Discard it' }).press('Enter');
    await page.getByText('Discarded.').waitFor();
    await page.unroute(copies);
    await page.reload();
    await page.locator('#field-oneLiner').waitFor();
    expect([await oneLiner(page), await page.getByText('Restored.').count()]).toEqual(['', 0]);
    await expect.poll(storedCopy).toBe('');
    await close(page);
  });
});

describe('An editor who writes on two devices', () => {
  it('loses nothing: each takes over what the other one has stored', async () => {
    const [phone, desk] = [await onDevice(), await onDevice()];
    await phone.locator('#field-verdict').fill('From the phone');
    await phone.getByText('Draft saved for you').waitFor();
    await desk.locator('#field-oneLiner').fill('From the desk');
    await desk.getByText('Draft saved for you').waitFor();
    expect(await desk.locator('#field-verdict').inputValue()).toBe('From the phone');
    expect(await storedCopy()).toMatch(/From the phone.*From the desk|From the desk.*From the phone/);
    await phone.locator('#field-story').fill('More from the phone');
    await expect.poll(() => oneLiner(phone)).toBe('From the desk');
    await phone.reload();
    await phone.getByText('Restored.').waitFor();
    expect(await phone.locator('#field-verdict').inputValue()).toBe('From the phone');
    await discard(phone);
    await close(phone, desk);
  });

  it('keeps what one tab has when the other one discards', async () => {
    const first = await onDevice();
    const second = await first.context().newPage();
    await second.goto(`${room.stack.baseUrl}/`);
    await second.evaluate(
      (session) => {
        for (const [key, value] of Object.entries(session)) sessionStorage.setItem(key, value);
      },
      await first.evaluate(() => ({ ...sessionStorage })),
    );
    await second.goto(`${room.stack.baseUrl}/editorial/titles/${slug}`);
    await block(second, 'PUT');
    await second.locator('#field-verdict').fill('In the second tab');
    await second.getByText('Draft kept on this device only').waitFor();
    await first.locator('#field-oneLiner').fill('In the first tab');
    await first.getByText('Draft saved for you').waitFor();
    await second.unroute(copies);
    await second.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(() => oneLiner(second)).toBe('In the first tab');
    await expect.poll(storedCopy).toContain('In the second tab');
    await discard(second);
    await close(first);
  });
});

describe('A session that has ended', () => {
  it('leaves what was written on the device, for the same editor', async () => {
    const page = await onDevice();
    await page.locator('#field-oneLiner').fill('Before it ended');
    await page.getByText('Draft saved for you').waitFor();
    await page.evaluate(() => {
      for (const key of Object.keys(sessionStorage).filter((one) => one.startsWith('oidc.user')))
        sessionStorage.setItem(
          key,
          JSON.stringify({ ...JSON.parse(sessionStorage.getItem(key) ?? '{}'), expires_at: 1 }),
        );
    });
    await page.locator('#field-oneLiner').fill('After it ended');
    await page.getByText('Draft kept on this device only').waitFor();
    await page.keyboard.press('Control+s');
    await page
      .getByText('You are no longer signed in. What you wrote is still here: sign in again.')
      .waitFor();
    await page.getByRole('alert').getByRole('link', { name: 'Sign in' }).waitFor();
    const keys = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith('editorial:')),
    );
    expect(keys.filter((key) => key.startsWith('editorial::'))).toEqual([]);
    await page.evaluate(() => {
      for (const key of Object.keys(sessionStorage).filter((one) => one.startsWith('oidc.user')))
        sessionStorage.setItem(
          key,
          JSON.stringify({ ...JSON.parse(sessionStorage.getItem(key) ?? '{}'), expires_at: 9_999_999_999 }),
        );
    });
    await page.reload();
    await page.getByText('Restored.').waitFor();
    expect(await oneLiner(page)).toBe('After it ended');
    await discard(page);
    await close(page);
  });
});

describe('Signing out', () => {
  it('stores first what only this browser has', async () => {
    const page = await onDevice();
    await block(page, 'PUT');
    await page.locator('#field-oneLiner').fill('Just before signing out');
    await page.getByText('Draft kept on this device only').waitFor();
    await page.unroute(copies);
    await page.goto(`${room.stack.baseUrl}/sign-out`);
    await expect.poll(storedCopy).toContain('Just before signing out');
    await expect
      .poll(() =>
        page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('editorial:'))),
      )
      .toEqual([]);
    await close(page);
    const again = await onDevice();
    await again.getByText('Restored.').waitFor();
    await discard(again);
    await close(again);
  });

  it('asks before it deletes what it cannot store', async () => {
    const page = await onDevice();
    await block(page, 'PUT');
    await page.locator('#field-oneLiner').fill('Nowhere else');
    await page.getByText('Draft kept on this device only').waitFor();
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.goto(`${room.stack.baseUrl}/sign-out`);
    await page.waitForURL('**/editorial');
    await page.goto(`${room.stack.baseUrl}/editorial/titles/${slug}`);
    await page.getByText('Restored.').waitFor();
    await discard(page);
    await close(page);
  });
});

describe('An edit that begins with an earlier revision', () => {
  it('goes on after another view was open, and does not begin anew', async () => {
    const other = 'begun-from-a-revision';
    await publishAs(room.stack, other, 'Begun from a Revision');
    const page = await room.open(room.writer, `/editorial/titles/${other}?view=revisions`, '.revision');
    await page.getByRole('button', { name: /^Edit from here/ }).click();
    await page.locator('#field-verdict').fill('Written on top of the first revision, and not to be lost.');
    await page.getByRole('link', { name: 'Log', exact: true }).click();
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    expect(await page.locator('#field-verdict').inputValue()).toContain('not to be lost');
    await close(page);
  });
});
