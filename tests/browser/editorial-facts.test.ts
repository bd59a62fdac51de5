import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';
import { violationsOn } from '../support/web/axe.ts';
import { openBrowser } from '../support/web/browser.ts';
import { pageOf } from '../support/web/console.ts';
import { focused } from '../support/web/keyboard.ts';

let stack: TestStack;
let browser: Browser;
let editor: Client;

const add = async (title: { slug: string }): Promise<void> => {
  const body = { kind: 'film', name: title.slug, details: {}, ...title };
  const { status, text } = await editor.send('POST', '/v1/editorial/titles', { body });
  if (status !== 201) throw new Error(`answered ${status}: ${text}`);
};

beforeAll(async () => {
  stack = await sharedStack();
  browser = await openBrowser();
  editor = await signIn(stack, 'facts-editor', 'editor', 1980);
});
afterAll(() => browser.close());

const open = async (slug: string): Promise<Page> => {
  const page = await pageOf(browser, stack, editor);
  await page.goto(`${stack.baseUrl}/editorial/titles/${slug}`);
  await page.locator('#field-oneLiner').waitFor();
  return page;
};

/** Returns what a screen reader says about a control after its name. */
const descriptionOf = (page: Page, control: string) =>
  page.locator(control).evaluate((field) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );

describe('A rating that the board does not give', () => {
  it('is pointed out at its field with the ratings that it gives, and can be saved', async () => {
    await add({ slug: 'form-rating' });
    const page = await open('form-rating');
    const value = '#field-details-classifications-0-value';
    await page.getByRole('button', { name: 'Add a rating' }).click();
    await page.locator('#field-details-classifications-0-board').fill('fsk');
    const list = await page.locator(value).getAttribute('list');
    expect(
      await page
        .locator(`#${list} option`)
        .evaluateAll((options) => options.map((one) => one.getAttribute('value'))),
    ).toEqual(['0', '6', '12', '16', '18']);
    await page.locator(value).fill('99');
    const note = 'FSK gives 0, 6, 12, 16 or 18. Check the value.';
    expect(await descriptionOf(page, value)).toContain(note);
    expect(await violationsOn(page)).toEqual([]);
    await page.locator(value).fill('12');
    expect(await descriptionOf(page, value)).not.toContain('Check the value');
    await page.locator(value).fill('99');
    await page.getByRole('button', { name: 'Save only the facts' }).click();
    await page.getByText('The facts are saved.').waitFor();
    expect(await page.locator(value).inputValue()).toBe('99');
    await page.context().close();
  });
});

describe('The address of a new title', () => {
  it('cannot be that of another page, and the form says why before it is sent', async () => {
    const page = await pageOf(browser, stack, editor);
    await page.goto(`${stack.baseUrl}/editorial/titles/new`);
    await page.locator('#new-name').fill('New');
    expect(await descriptionOf(page, '#new-slug')).toContain('is the address of another page');
    await page.locator('#new-slug').fill('new-2020');
    expect(await descriptionOf(page, '#new-slug')).not.toContain('another page');
    await page.context().close();
  });
});

describe('A country that does not exist', () => {
  it('is refused at its field', async () => {
    await add({ slug: 'form-country' });
    const page = await open('form-country');
    await page.getByRole('button', { name: 'Add an offer' }).click();
    const field = (name: string) => `#field-whereToWatch-0-${name}`;
    await page.locator(field('provider')).fill('Shop');
    await page.locator(field('kind')).selectOption('buy');
    await page.locator(field('url')).fill('https://shop.example.org/1');
    await page.locator(field('region')).fill('ZZ');
    await page.getByRole('button', { name: 'Save only the facts' }).click();
    await page.locator(`${field('region')}-error`).waitFor();
    expect(await descriptionOf(page, field('region'))).toContain('is not the code of a country');
    await page.context().close();
  });
});

describe('An identifier that another title has', () => {
  it('is refused with a link to that title, in the summary and at its field', async () => {
    await add({
      slug: 'form-owner',
      name: 'The Owner',
      details: { externalIds: { wikidata: 'Q987654' } },
    } as {
      slug: string;
    });
    await add({ slug: 'form-copy' });
    const page = await open('form-copy');
    const field = '#field-details-externalIds-wikidata';
    await page.locator(field).fill('Q987654');
    await page.getByRole('button', { name: 'Save only the facts' }).click();
    const link = page.locator(`${field}-error`).getByRole('link', { name: 'The Owner' });
    await link.waitFor();
    expect(await descriptionOf(page, field)).toContain('belongs to another title: The Owner');
    expect(await violationsOn(page)).toEqual([]);
    await page.locator(field).focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('The Owner');
    expect(await page.locator('.form-problem').getByRole('link', { name: 'The Owner' }).count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${stack.baseUrl}/editorial/titles/form-owner`);
    await page.context().close();
  });
});

describe('A recommended title', () => {
  it('can be neither the title itself nor one that is in the list, and the search says why', async () => {
    await publishAs(stack, 'form-choosing', 'Form Choosing Itself');
    await publishAs(stack, 'form-chosen', 'Form Choosing Another');
    const page = await open('form-choosing');
    const find = async () => {
      await page.locator('#recommend-search').fill('form choosing');
      await page.locator('#recommend-search').press('Enter');
      await page.locator('.found-titles li').nth(1).waitFor();
    };
    await find();
    const found = (name: string) => page.locator('.found-titles li').filter({ hasText: name });
    expect(await found('Itself').textContent()).toContain('This is the title itself.');
    await found('Another').getByRole('button', { name: 'Recommend' }).press('Enter');
    expect(await found('Another').textContent()).toContain('It is in the list already.');
    const again = found('Another').getByRole('button');
    expect(await again.getAttribute('aria-disabled')).toBe('true');
    await expect.poll(() => focused(page)).toContain('Form Choosing Another');
    await again.press('Enter');
    await found('Itself').getByRole('button').press('Enter');
    expect(await page.locator('#part-recommend .form-row').count()).toBe(1);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Control+s');
    await page.getByText('Saved.', { exact: true }).waitFor();
    await page.context().close();
  });

  it('that is not there, is the title itself or is listed twice is pointed out beside its row', async () => {
    const recommendations = ['form-nobody', 'form-lists', { slug: 'form-nobody', reason: 'Once more.' }];
    await add({ slug: 'form-lists', recommendations } as { slug: string });
    const page = await open('form-lists');
    const row = (at: number) => page.locator('#part-recommend .form-row').nth(at);
    await row(0).getByText('No title has this address yet. The page shows it once there is one.').waitFor();
    expect(await row(1).textContent()).toContain('This is the title itself. The page leaves it out.');
    expect(await row(1).textContent()).not.toContain('No title has this address');
    expect(await row(2).textContent()).toContain('It is listed above already. The page shows it once.');
    expect(await descriptionOf(page, '#field-recommendations-2-reason')).toContain(
      'It is listed above already.',
    );
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
});

describe('A picture that readers do not see', () => {
  it('is pointed out beside it: not uploaded, or not checked', async () => {
    const waiting = await editor.send('POST', '/v1/editorial/media', {
      body: {
        path: 'titles/form-pictures/waiting.png',
        contentType: 'image/png',
        bytes: 100,
        sha256: createHash('sha256').update('waiting').digest('hex'),
      },
    });
    const picture = (url: string) => ({
      kind: 'image',
      url,
      width: 16,
      height: 9,
      alt: 'A still.',
      credit: 'Us',
    });
    const media = [
      picture(`/media/titles/form-pictures/nobody-${'0'.repeat(32)}.jpg`),
      picture(waiting.json<{ url: string }>().url),
      picture('/media/catalogue/the-innocence-files.svg'),
    ];
    await add({ slug: 'form-pictures', media } as { slug: string });
    const page = await open('form-pictures');
    const still = (at: number) => page.locator('.form-still').nth(at);
    await still(0).getByText('This picture was not uploaded yet. Readers do not see it.').waitFor();
    await still(1)
      .getByText('This picture is not uploaded or not checked yet. Readers do not see it until it is.')
      .waitFor();
    expect(await still(2).textContent()).not.toContain('Readers do not see');
    expect(await descriptionOf(page, '#field-media-0-alt')).toContain('was not uploaded yet');
    await page.context().close();
  });
});
