import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf, signIn } from '../support/client.ts';
import { publishAs, sampleTitle } from '../support/titles.ts';
import { violationsOn } from '../support/web/axe.ts';
import { type EditorsRoom, editorsRoom } from '../support/web/editorial.ts';
import { focused, focusLost, tabTo } from '../support/web/keyboard.ts';

const slug = 'the-paper-boats';
const published = 'editorial-published';
let room: EditorsRoom;

beforeAll(async () => {
  room = await editorsRoom('editorial');
  await publishAs(room.stack, published, 'Editorial Published');
});
afterAll(() => room.browser.close());

const write = async (page: Page, field: string, text: string): Promise<void> => {
  await page.locator(`#field-${field}`).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
};

/** A short text that every field of the review accepts. */
const sentence = 'Two sisters fold a fleet of paper boats and let the river carry their letters home.';

const writeReview = async (page: Page): Promise<void> => {
  const { keyboard } = page;
  for (const field of ['ageRating', 'stars']) {
    await page.locator(`#field-${field}`).focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
  }
  for (const field of ['oneLiner', 'whyThisAge', 'story', 'verdict', 'byline', 'disclosure'])
    await write(page, field, sentence);
  const rows = await page.locator('.level-choice').count();
  for (let row = 0; row < rows; row += 1) {
    await page.locator('.level-choice').nth(row).locator('input').first().focus();
    await keyboard.press('Space');
    await keyboard.press('ArrowRight');
    await write(page, `contentGrid-${row}-note`, 'A parent finds a little of it, twice.');
  }
  await page.getByRole('button', { name: 'Add a talking point' }).press('Enter');
  await expect.poll(() => focused(page)).toContain('Question 1');
  await keyboard.insertText('What would you write in a letter that a river carries away?');
  await page.locator('#field-details-cast').focus();
  await keyboard.insertText('Mira Holt');
  await keyboard.press('Enter');
};

describe('With the keyboard only, two editors', () => {
  it('add a title, write its review, and publish it', async () => {
    const page = await room.open(room.writer, '/editorial', '#filter-q');
    const { keyboard } = page;
    await keyboard.press('n');
    await page.locator('#new-name').waitFor();
    await page.locator('[name="kind"]').first().focus();
    await keyboard.press('Space');
    await tabTo(page, 'Name');
    await keyboard.type('The Paper Boats');
    await keyboard.press('Enter');
    await page.locator('#field-oneLiner').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/editorial/titles/${slug}`);

    await keyboard.press('Control+s');
    await page.getByText('Nothing has changed since the last save').waitFor();
    await write(page, 'oneLiner', 'Too short');
    await keyboard.press('Control+s');
    await page.getByRole('button', { name: 'One sentence about it' }).press('Enter');
    await expect.poll(() => focused(page)).toContain('One sentence about it');

    await writeReview(page);
    await page.getByText('Draft saved for you').waitFor();
    await keyboard.press('Control+s');
    await page.getByText('Saved.', { exact: true }).waitFor();
    await keyboard.press('Control+Enter');
    await page.getByText('Another editor must publish this').waitFor();
    await keyboard.press('Escape');
    await expect.poll(() => focusLost(page)).toBe(false);
    await page.context().close();

    const other = await room.open(room.second, '/editorial?q=paper+boats', '[data-row-link]');
    await other.keyboard.press('j');
    await other.keyboard.press('Enter');
    await other.locator('#field-oneLiner').waitFor();
    await other.keyboard.press('Control+Enter');
    await other.getByRole('heading', { name: 'Publish revision 1' }).waitFor();
    await tabTo(other, 'Publish now');
    await other.keyboard.press('Enter');
    await other.getByText('Revision 1 is published').waitFor();
    await room.stack.idle();
    const shown = await (await fetch(`${room.stack.baseUrl}/titles/${slug}`)).text();
    expect(shown).toContain(sentence);
    expect(shown).toContain('Mira Holt');
    await other.context().close();
  });
});

describe('The form of a title', () => {
  it('merges two edits by field, shows both sides of a conflict, and saves what the editor chose', async () => {
    const page = await room.open(room.writer, `/editorial/titles/${published}`, '#field-oneLiner');
    await write(page, 'oneLiner', 'My sentence about eight people and the long way back.');
    await write(page, 'verdict', `${sentence} This verdict is mine alone.`);
    const { title, review } = sampleTitle(published, 'Editorial Published');
    const theirs = {
      ...review,
      title: { ...title, originalTitle: { name: 'Their original title' } },
      oneLiner: 'Their sentence about eight people and the long way back.',
    };
    const path = `/v1/editorial/titles/${published}`;
    expect((await room.second.send('POST', `${path}/revisions`, { body: theirs })).status).toBe(201);

    await page.keyboard.press('Control+s');
    await page.getByRole('heading', { name: 'Another editor changed the same field', exact: true }).waitFor();
    expect(await page.locator('.merge').textContent()).toContain('Their sentence about eight people');
    await page.getByRole('radio', { name: 'Keep mine' }).press('Space');
    await page.getByRole('button', { name: 'Save the merged version' }).press('Enter');
    await page.getByText("Saved, with both editors' changes").waitFor();

    const { revisions } = (await room.writer.get(path)).json<{
      revisions: {
        title: { originalTitle?: { name: string } };
        content: { oneLiner: string; verdict: string };
      }[];
    }>();
    expect(revisions[0]?.content.oneLiner).toContain('My sentence');
    expect(revisions[0]?.content.verdict).toContain('mine alone');
    expect(revisions[0]?.title.originalTitle?.name).toBe('Their original title');
    await page.context().close();
  });

  it('restores what was written and not saved, and discards it', async () => {
    const page = await room.open(room.second, `/editorial/titles/${published}`, '#field-oneLiner');
    const saved = await page.locator('#field-oneLiner').inputValue();
    await write(page, 'oneLiner', 'A sentence that nobody has saved so far.');
    await page.getByText('Draft saved for you').waitFor();
    await page.reload();

    await page.getByText('Restored.').waitFor();
    expect(await page.locator('#field-oneLiner').inputValue()).toContain('nobody has saved');
    await page.getByRole('button', { name: 'Discard it' }).press('Enter');
    await expect.poll(() => page.locator('#field-oneLiner').inputValue()).toBe(saved);
    await page.context().close();
  });

  it('asks before another revision replaces what was not saved', async () => {
    const page = await room.open(room.writer, `/editorial/titles/${published}`, '#field-oneLiner');
    await write(page, 'oneLiner', 'Unsaved words that must not get lost.');
    await page.getByText('Draft saved for you').waitFor();
    const editFromFirst = async (answer: 'accept' | 'dismiss') => {
      await page.goto(`${room.stack.baseUrl}/editorial/titles/${published}?view=revisions`);
      const answered = new Promise((resolve) => {
        page.once('dialog', (dialog) => resolve(dialog[answer]()));
      });
      await page
        .getByRole('button', { name: /^Edit from here/ })
        .last()
        .press('Enter');
      await answered;
    };
    await editFromFirst('dismiss');
    await page.keyboard.press('e');
    await expect.poll(() => page.locator('#field-oneLiner').inputValue()).toContain('must not get lost');
    await editFromFirst('accept');
    await page.locator('#field-oneLiner').waitFor();
    expect(await page.locator('#field-oneLiner').inputValue()).not.toContain('must not get lost');
    await page.context().close();
  });

  it('shows the page as readers would see it, while the editor types', async () => {
    const page = await room.open(room.second, `/editorial/titles/${published}`, '#field-oneLiner');
    const preview = page.frameLocator('.preview iframe');
    await preview.locator('h1').getByText('Editorial Published').waitFor();
    await write(page, 'oneLiner', 'A sentence that appears in the preview.');
    await preview.getByText('A sentence that appears in the preview.').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('Saved.', { exact: true }).waitFor();
    await page.context().close();
  });
});

describe("The editors' room", () => {
  it('tells a reader that it is for editors', async () => {
    const page = await room.open(
      await signIn(room.stack, 'editorial-reader'),
      '/editorial',
      '.console-refused',
    );
    await page.getByRole('heading', { name: 'This page is for editors.' }).waitFor();
    await page.context().close();
  });

  it('shows the history of a page to everybody, without the names of editors', async () => {
    const entries = await clientOf(room.stack, room.writer.token).get(
      `/v1/editorial/titles/${published}/log`,
    );
    const [{ by } = { by: '' }] = entries.json<{ items: { by: string }[] }>().items;
    const answer = await fetch(`${room.stack.baseUrl}/titles/${published}/history`);
    const html = await answer.text();
    expect(html).toContain('The page was published for the first time.');
    expect(html).not.toContain(by);
    expect((await fetch(`${room.stack.baseUrl}/titles/no-such-title/history`)).status).toBe(404);
  });

  it.each([
    ['/editorial', '[data-row-link]'],
    ['/editorial/titles/new', '#new-name'],
    [`/editorial/titles/${published}`, '#field-oneLiner'],
    [`/editorial/titles/${published}?view=revisions`, '[data-row-link]'],
    [`/editorial/titles/${published}?view=log`, '.log-entry'],
  ])('%s has no violations found by axe, and fits the width', async (path, ready) => {
    const page = await room.open(room.writer, path, ready);
    for (const width of [390, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 860 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const rule = colorScheme === 'dark' ? 'color-contrast' : undefined;
        expect(await violationsOn(page, rule), `${width} ${colorScheme}`).toEqual([]);
      }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});
