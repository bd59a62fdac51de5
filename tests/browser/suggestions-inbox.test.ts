import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps } from '../support/suggestions.ts';
import { publishAs } from '../support/titles.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';
import { focused, focusLost, tabTo } from '../support/web/keyboard.ts';

const inbox = '/editorial/suggestions';
let stack: TestStack;
let browser: Browser;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'inbox');
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = async (who: Client, path: string): Promise<Page> => {
  const page = await pageOf(browser, stack, who);
  await page.goto(stack.baseUrl + path);
  return page;
};

/** Opens the inbox with one title's suggestions and, by keyboard, the first of them. */
const openFirst = async (who: Client, slug: string): Promise<Page> => {
  const page = await open(who, `${inbox}?slug=${slug}`);
  await page.locator('[data-row-link]').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.locator('#suggestion-heading').waitFor();
  await expect.poll(() => focused(page)).toContain(slug);
  return page;
};

const confirm = (page: Page): Promise<void> => page.keyboard.press('Control+Enter');
const detail = (page: Page) => page.locator('.inbox-detail');

describe("With the keyboard only, a reader's suggestion", { timeout: 120_000 }, () => {
  it('goes from the form over the inbox to the page, its history and the receipt', async () => {
    const slug = await steps.newTitle();
    const reader = await signIn(stack, 'inbox reader');
    await reader.send('PUT', '/v1/me', { body: { handle: 'Willow Finch' } });
    const form = await open(reader, `/titles/${slug}`);
    await form.getByRole('link', { name: 'Suggest an update' }).press('Enter');
    await expect.poll(() => focused(form)).toContain('Which row of the page is it about?');
    await tabTo(form, 'What exactly?');
    await form.keyboard.type('Episodes');
    await tabTo(form, 'What it should say');
    await form.keyboard.type('10');
    await tabTo(form, 'Why? What does your source say?');
    await form.keyboard.type('The network lists ten episodes by now, with their dates.');
    await tabTo(form, 'Where can an editor check it? (optional)');
    await form.keyboard.type('https://network.example.org/episodes');
    await tabTo(form, 'Credit me by name if my suggestion is used');
    await form.keyboard.press('Space');
    await tabTo(form, 'Send your suggestion');
    await form.keyboard.press('Enter');
    await form.waitForURL(/\/submissions\/rcp_/);
    await stack.idle();
    await form.reload();
    await form.getByRole('heading', { name: 'The editors have it' }).waitFor();

    const page = await openFirst(steps.editor, slug);
    const shown = await detail(page).textContent();
    for (const words of ['Willow Finch', 'none used yet', 'When it was made', 'Now', 'Proposed', '9', '10'])
      expect(shown).toContain(words);
    const source = page.getByRole('link', { name: 'network.example.org' });
    expect(await source.getAttribute('rel')).toContain('noopener');
    expect(await source.getAttribute('rel')).toContain('nofollow');
    await page.keyboard.press('o');
    await expect.poll(() => focused(page)).toContain('network.example.org');
    await page.keyboard.press('a');
    await detail(page).getByText('An editor accepted your suggestion').waitFor();
    expect((await steps.only(slug)).state).toBe('forwarded');
    await confirm(page);
    await page.getByText(`Accepted: revision 2 of ${slug} is published.`).waitFor();
    await expect.poll(() => focusLost(page)).toBe(false);
    await page.context().close();

    await stack.idle();
    await form.reload();
    await form.getByRole('heading', { name: 'The page has been updated' }).waitFor();
    await form.getByRole('link', { name: 'What changed' }).press('Enter');
    await form.getByText('Willow Finch').waitFor();
    const history = await form.locator('.history-entry').first().textContent();
    expect(history).toMatch(/After a reader's suggestion.*Episodes.*9.*10/s);
    await form.context().close();
    const title = await open(reader, `/titles/${slug}`);
    await title.getByText("after a reader's suggestion, by Willow Finch").waitFor();
    expect(await title.locator('#details').textContent()).toContain('10');
    await title.context().close();
  });

  it('is declined with a reason, appealed, and accepted by another editor', async () => {
    const { slug, receipt, who } = await steps.suggested({ 'details.episodes': 10 });
    const page = await openFirst(steps.editor, slug);
    await page.keyboard.press('d');
    await confirm(page);
    await page.getByText('Choose a reason.').waitFor();
    await page.keyboard.press('1');
    const preview = page.locator('.reader-preview');
    await preview.getByText('The reason: We could not confirm it').waitFor();
    await page.locator('#public-note').focus();
    await page.keyboard.type('The network names nine.');
    await preview.getByText('The editor wrote: The network names nine.').waitFor();
    await confirm(page);
    await page.getByText('Declined: the suggestion for').waitFor();
    await page.getByText('No suggestions match').waitFor();

    const mine = await open(who, `/submissions/${receipt}`);
    await mine.getByText('We could not confirm it').waitFor();
    await mine.getByText('The editor wrote: The network names nine.').waitFor();
    await mine.getByRole('button', { name: 'Appeal' }).press('Enter');
    await expect.poll(() => focused(mine)).toContain('Why do you think we got it wrong?');
    await mine.keyboard.type('The tenth was shown yesterday.');
    await tabTo(mine, 'Send the appeal');
    await mine.keyboard.press('Enter');
    await mine.getByText('Your appeal').first().waitFor();
    await stack.idle();

    await page.keyboard.press('g');
    await page.locator('.standing-appeal').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await detail(page).getByText('Another editor must decide this.').waitFor();
    await page.context().close();

    const other = await openFirst(steps.other, slug);
    const asked = await detail(other).textContent();
    for (const words of [
      'The tenth was shown yesterday.',
      'We could not confirm it',
      'The network names nine.',
    ])
      expect(asked).toContain(words);
    await other.keyboard.press('a');
    await confirm(other);
    await other.getByText('whoever appeals gets an answer in words').waitFor();
    await other.locator('#public-note').focus();
    await other.keyboard.type('You are right, thank you.');
    await confirm(other);
    await other.getByText('Accepted: revision 2').waitFor();
    await other.context().close();
    await stack.idle();
    await mine.reload();
    await mine.getByText('Another person looked at your appeal and changed the decision.').waitFor();
    await mine.getByText('They wrote: You are right, thank you.').waitFor();
    await mine.context().close();
  });
});

describe('The inbox', { timeout: 120_000 }, () => {
  it('leads from one suggestion to the next, and refuses in words what cannot be', async () => {
    const { slug, item, who } = await steps.suggested({ 'details.episodes': 10 });
    await submit(who, slug, { area: 'other', text: 'The story does not say that it ends with a question.' });
    await stack.idle();
    const page = await openFirst(steps.editor, slug);
    await page.keyboard.press('e');
    await expect.poll(() => focused(page)).toContain('Your value: Episodes');
    await page.keyboard.type('-3');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await confirm(page);
    await page.getByText('The page cannot have this value.').waitFor();
    expect(await page.locator('#value-0').getAttribute('aria-invalid')).toBe('true');
    expect((await steps.decide(item, { outcome: 'decline', reason: 'no-source' }, steps.other)).status).toBe(
      200,
    );
    await confirm(page);
    await page.getByText('Another editor has decided it already.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await detail(page).getByText('Reason: We need a source').waitFor();

    await page.keyboard.press('j');
    await page.getByText('The reader describes the change in words.').waitFor();
    await page.keyboard.press('b');
    await page.getByText('Which one says the same?').waitFor();
    await page.locator('[name="duplicate-of"]').first().focus();
    await page.keyboard.press('Space');
    await page.locator('.reader-preview').getByText('You suggested the same before').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await expect.poll(() => focused(page)).toContain('Field to change');
    const offered = await page.locator('#add-field option').allTextContents();
    expect(offered).toContain('Network');
    for (const withheld of ["What's the story?", 'Age', 'Language: level'])
      expect(offered).not.toContain(withheld);
    await page.locator('#add-field').selectOption({ label: 'Network' });
    await expect.poll(() => focused(page)).toContain('Network');
    await page.keyboard.type('Sea TV');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await confirm(page);
    await page.getByText('Accepted: revision').waitFor();
    await page.context().close();
  });

  it('finds the suggestions of a title and of a row, and the URL says which', async () => {
    await publishAs(stack, 'inbox-of-lanterns', 'Lanterns in the Inbox');
    const who = await signIn(stack, 'inbox lanterns reader');
    const text = 'The story does not say that the lanterns go out at the end.';
    await submit(who, 'inbox-of-lanterns', { area: 'other', text });
    await stack.idle();
    const page = await open(steps.editor, inbox);
    await page.locator('#filter-q').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('lanterns inbox');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Show all titles' }).waitFor();
    expect(new URL(page.url()).searchParams.get('slug')).toBe('inbox-of-lanterns');
    await page.getByText(text).waitFor();
    await page.getByLabel('Row of the page').selectOption('grid');
    await page.getByText('No suggestions match. Try fewer filters.').waitFor();
    await page.getByRole('button', { name: 'Show all titles' }).press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?area=grid');
    await page.context().close();
  });

  it('is for editors only', async () => {
    for (const path of [inbox, `${inbox}/sug_anything`]) {
      const page = await open(await signIn(stack, 'inbox visitor'), path);
      await page.getByRole('heading', { name: 'This page is for editors.' }).first().waitFor();
      await page.context().close();
    }
  });

  it('is linked in the room, and counted among what needs an editor today', async () => {
    const page = await open(steps.editor, '/editorial');
    await page
      .getByRole('navigation', { name: 'Editorial' })
      .getByRole('link', { name: 'Suggestions' })
      .waitFor();
    await page.locator('.today').getByText('Suggestions by readers').waitFor();
    await page.context().close();
  });
});
