import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf, publishAs, sampleTitle } from '../support/titles.ts';
import { type EditorsRoom, editorsRoom } from '../support/web/editorial.ts';

let room: EditorsRoom;
beforeAll(async () => {
  room = await editorsRoom('corrections');
});
afterAll(() => room.browser.close());

interface Draft {
  title: { details: object };
  waitingRevision?: number;
}
const draftOf = async (slug: string) => (await room.writer.get(`/v1/editorial/titles/${slug}`)).json<Draft>();
/** The second editor changes facts: at once, or in a revision that waits. */
const correct = async (slug: string, details: object) => {
  const { title } = await draftOf(slug);
  const body = { ...title, details: { ...title.details, ...details } };
  expect((await room.second.send('PUT', `/v1/editorial/titles/${slug}`, { body })).status).toBe(200);
};
const write = async (slug: string, details: object) => {
  const { title } = await draftOf(slug);
  const facts = { ...title, details: { ...title.details, ...details } };
  const body = { ...sampleTitle(slug).review, title: facts };
  const answer = await room.second.send('POST', `/v1/editorial/titles/${slug}/revisions`, { body });
  expect(answer.status).toBe(201);
};
/** Opens the dialog that corrects the facts, with a note and another network. */
const openDialog = async (slug: string, network: string): Promise<Page> => {
  const page = await room.open(room.writer, `/editorial/titles/${slug}`, '#field-oneLiner');
  await page.locator('#field-details-network').fill(network);
  await page.getByRole('button', { name: 'Correct the facts now' }).press('Enter');
  await page.getByLabel('Note for readers (optional)').fill('The network was wrong.');
  return page;
};
const history = async (slug: string) =>
  (await room.writer.get(`/v1/titles/${slug}/history`)).json<{
    items: { note?: string; changes: { path: string; to: unknown }[] }[];
  }>().items;

describe('A correction of the facts', () => {
  it('changes nothing else, when another editor saves facts that wait meanwhile', async () => {
    const slug = 'correct-beside-a-waiting-revision';
    await publishAs(room.stack, slug);
    const page = await openDialog(slug, 'HBO');
    await write(slug, { episodes: 77 });
    await page.getByRole('button', { name: 'Correct now' }).press('Enter');
    await page.getByText('Saved, together with what another editor saved meanwhile.').waitFor();
    expect((await pageOf(room.stack, slug)).details).toMatchObject({ network: 'HBO', episodes: 9 });
    const [entry] = await history(slug);
    expect(entry).toMatchObject({ note: 'The network was wrong.', changes: [{ path: '/details/network' }] });
    expect(await draftOf(slug)).toMatchObject({ waitingRevision: 2 });
    expect(await page.locator('#field-details-episodes').inputValue()).toBe('77');
    await page.context().close();
  });

  it('stays a correction with its note, after a decision about a fact that another editor corrected', async () => {
    const slug = 'correct-in-conflict';
    await publishAs(room.stack, slug);
    const page = await openDialog(slug, 'HBO');
    await correct(slug, { network: 'Hulu' });
    await page.getByRole('button', { name: 'Correct now' }).press('Enter');
    await page.getByRole('heading', { name: 'Another editor changed the same field' }).waitFor();
    await page.getByRole('radio', { name: /^Keep mine/ }).check();
    await page.getByRole('button', { name: 'Save the merged facts' }).press('Enter');
    await page.getByText('Readers see the new facts within seconds.').waitFor();
    expect((await pageOf(room.stack, slug)).details).toMatchObject({ network: 'HBO' });
    expect((await history(slug))[0]).toMatchObject({ note: 'The network was wrong.' });
    expect(await draftOf(slug)).not.toHaveProperty('waitingRevision');
    await page.context().close();
  });
});

describe('A revision that conflicts with a correction', () => {
  it('is decided field by field, also after a reload, and its author may publish the result', async () => {
    const slug = 'correct-and-decide';
    await publishAs(room.stack, slug);
    await write(slug, { network: 'Net Waiting' });
    await correct(slug, { network: 'Net Corrected' });
    const page = await room.open(room.writer, `/editorial/titles/${slug}?view=revisions`, '.revision');
    await page.getByRole('button', { name: 'Publish revision 2' }).press('Enter');
    await page.getByRole('button', { name: 'Publish now' }).press('Enter');
    await page.getByRole('button', { name: 'Decide about each field in the form' }).press('Enter');
    const panel = page.getByRole('heading', { name: 'Another editor changed the same field' });
    await panel.waitFor();
    await page.reload();
    await page.getByText('Restored.').waitFor();
    await page.keyboard.press('Control+s');
    await panel.waitFor();
    await page.getByRole('radio', { name: /^Take theirs/ }).check();
    await page.getByRole('button', { name: 'Save the merged version' }).press('Enter');
    await page.getByText("Saved, with both editors' changes.").waitFor();
    const { waitingRevision: revision } = await draftOf(slug);
    const answer = await room.second.send('POST', `/v1/editorial/titles/${slug}/publish`, {
      body: { revision },
    });
    expect(answer.status).toBe(200);
    expect((await pageOf(room.stack, slug)).details).toMatchObject({ network: 'Net Corrected' });
    await page.context().close();
  });
});
