import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { publishAs, sampleTitle } from '../support/titles.ts';
import { type EditorsRoom, editorsRoom } from '../support/web/editorial.ts';
import { focused } from '../support/web/keyboard.ts';

const slug = 'revisions-in-the-room';
const path = `/v1/editorial/titles/${slug}`;
const { review } = sampleTitle(slug);
let room: EditorsRoom;

beforeAll(async () => {
  room = await editorsRoom('revisions');
  await publishAs(room.stack, slug, 'Revisions in the Room');
});
afterAll(() => room.browser.close());

const open = (who: Client, query: string, ready: string): Promise<Page> =>
  room.open(who, `/editorial/titles/${slug}${query}`, ready);
const write = async (change: object): Promise<void> => {
  const answer = await room.writer.send('POST', `${path}/revisions`, { body: { ...review, ...change } });
  expect(answer.status).toBe(201);
};

describe('A revision that waits', () => {
  it('has no button to publish it for its author, who reads why', async () => {
    await write({ oneLiner: 'A sentence that waits for a second editor to read it.' });
    const page = await open(room.writer, '?view=revisions', '.revision');
    const row = page.locator('.revision').first();
    await row.getByText('You wrote it, so it is published by another editor.').waitFor();
    expect(await row.getByRole('button', { name: 'Publish' }).count()).toBe(0);
    const status = page.locator('.title-status');
    expect(await status.textContent()).toContain('You wrote it, so it is published by another editor.');
    expect(await status.getByRole('button', { name: 'Publish' }).count()).toBe(0);
    await page.context().close();
  });

  it('is scheduled and published, and each time the focus goes to what happened', async () => {
    const page = await open(room.second, '', '#field-oneLiner');
    const publish = async (act: string) => {
      await page.keyboard.press('Control+Enter');
      await page.locator('dialog[open]').waitFor();
      if (act === 'Schedule') {
        await page.getByRole('radio', { name: 'At a time' }).press('Space');
        await page.locator('#publish-at').fill(`${new Date().getFullYear() + 1}-05-01T10:00`);
      }
      await page.getByRole('button', { name: act }).press('Enter');
    };
    await publish('Schedule');
    await expect.poll(() => focused(page)).toBe('Revision 2 is scheduled.');
    await page.getByRole('button', { name: 'Cancel the schedule' }).press('Enter');
    await expect.poll(() => focused(page)).toBe('Nothing is scheduled any more.');
    await publish('Publish now');
    await expect.poll(() => focused(page)).toContain('Revision 2 is published.');
    await page.context().close();
  });
});

describe('A time to publish a revision', () => {
  it('cannot be in the past, and what the server made of it is said', async () => {
    await write({ oneLiner: 'A sentence that waits for its time to be published.' });
    const page = await open(room.second, '', '#field-oneLiner');
    const sent: string[] = [];
    page.on('request', (request) => void (request.method() === 'POST' && sent.push(request.url())));
    await page.keyboard.press('Control+Enter');
    await page.getByRole('radio', { name: 'At a time' }).press('Space');
    const at = page.locator('#publish-at');
    await at.fill('2020-05-01T10:00');
    await page.getByRole('button', { name: 'Schedule' }).press('Enter');
    expect(await at.evaluate((field) => (field as HTMLInputElement).validity.rangeUnderflow)).toBe(true);
    expect([sent, await page.locator('dialog[open]').count()]).toEqual([[], 1]);

    const typingError = `${new Date().getFullYear() + 200}-05-01T10:00`;
    await at.evaluate((field) => field.removeAttribute('max'));
    await at.fill(typingError);
    await page.getByRole('button', { name: 'Schedule' }).press('Enter');
    await page.getByText('Date and time: it must be within 20 years from now.').waitFor();
    sent.length = 0;
    await at.fill('2020-05-01T10:00');

    // As when the dialog stays open until its earliest time has passed.
    await at.evaluate((field) => field.removeAttribute('min'));
    await page.getByRole('button', { name: 'Schedule' }).press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^Revision \d is published\. Readers see it/);
    expect(sent).toHaveLength(1);
    await page.context().close();
  });
});

describe('A revision that readers saw before', () => {
  it('is restored by a dialog that says so', async () => {
    const page = await open(room.writer, '?view=revisions', '.revision');
    await page.getByRole('button', { name: 'Restore revision 1' }).press('Enter');
    await page.getByRole('heading', { name: 'Restore revision 1' }).waitFor();
    await page.getByRole('button', { name: 'Restore now' }).press('Enter');
    await expect.poll(() => focused(page)).toContain('Revision 1 is restored.');
    await page.context().close();
  });
});

describe('A revision that nobody wants', () => {
  it('is discarded with a note, stays in the list, and waits no more', async () => {
    await write({ oneLiner: 'A sentence that another editor discards by keyboard.' });
    const page = await open(room.second, '?view=revisions', '.revision');
    await page
      .getByRole('button', { name: /^Discard revision/ })
      .first()
      .press('Enter');
    await page.getByLabel('Why (optional)').fill('That scene was cut.');
    await page.getByRole('button', { name: 'Discard', exact: true }).press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^Revision \d+ is discarded\./);
    await page.locator('.revision').first().getByText('discarded by').waitFor();
    expect(await page.locator('.title-status').textContent()).not.toContain('waits to be published');
    await page.getByRole('link', { name: 'Log', exact: true }).click();
    await page.getByText('That scene was cut.').waitFor();
    await page.context().close();
  });
});

describe('A title that was taken off the site', () => {
  it('leads from its status to the revision that brings it back', async () => {
    const body = { note: 'The publisher asked for it.' };
    expect((await room.second.send('POST', `${path}/unpublish`, { body })).status).toBe(200);
    const page = await open(room.second, '', '#field-oneLiner');
    await page.locator('.title-status').getByText('It was taken off the site.').waitFor();
    await page.getByRole('button', { name: 'Choose a revision to publish' }).press('Enter');
    await page.locator('.revision').first().waitFor();
    await expect.poll(() => focused(page)).toContain('revision');
    await page.getByRole('button', { name: 'Restore revision 1' }).press('Enter');
    await page.getByRole('button', { name: 'Restore now' }).press('Enter');
    await expect.poll(() => focused(page)).toContain('Revision 1 is restored.');
    expect(await page.getByRole('button', { name: 'Choose a revision to publish' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('The form', () => {
  it('moves the focus to its message when the button that was pressed is gone', async () => {
    const page = await open(room.writer, '', '#field-oneLiner');
    await page.locator('#field-oneLiner').fill('Words that are thrown away after a reload.');
    await page.getByText('Draft saved for you').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Discard it' }).press('Enter');
    await expect.poll(() => focused(page)).toContain('Discarded.');
    await page.locator('#field-name').fill('Revisions in the Room, Corrected');
    await page.getByRole('button', { name: 'Correct the facts now' }).press('Enter');
    await page.getByRole('heading', { name: 'Correct the facts now' }).waitFor();
    await page.getByText('They will see').first().waitFor();
    await page.getByLabel('Note for readers').fill('The name was wrong.');
    await page.getByRole('button', { name: 'Correct now' }).press('Enter');
    await expect.poll(() => focused(page)).toContain('Readers see the new facts');
    await page.context().close();
  });
});
