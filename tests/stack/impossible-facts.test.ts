import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Client, signIn } from '../support/client.ts';
import { codeOf } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps, suggestionText } from '../support/suggestions.ts';
import { pageOf, sampleTitle } from '../support/titles.ts';

const dayMs = 24 * 60 * 60 * 1000;
let stack: TestStack;
let reader: Client;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'impossible');
  reader = await signIn(stack, 'reader of impossible facts');
});

const dayFromNow = (days: number) => new Date(stack.clock.now() + days * dayMs).toISOString().slice(0, 10);
const offer = { provider: 'Shop', region: 'DE', kind: 'buy', url: 'https://shop.example.org/1' };
const offers = (more: object = {}) => [{ ...offer, lastChecked: dayFromNow(0), ...more }];
const titleWith = (slug: string, more: object) => ({ ...sampleTitle(slug).title, ...more });
const create = (title: object) => steps.editor.send('POST', '/v1/editorial/titles', { body: title });
const fieldsOf = (answer: Answer) =>
  answer.json<{ errors: { path: string }[] }>().errors.map(({ path }) => path);
const refused = '400 validation-failed';

describe('facts that cannot be true', () => {
  it('are refused when a title is added, each with its field', async () => {
    const answer = await create(
      titleWith('impossible-new', {
        whereToWatch: offers({ region: 'XX', lastChecked: dayFromNow(2) }),
        alternativeTitles: [{ name: 'Another', region: 'UN' }],
        details: { classifications: [{ board: 'Council', region: 'ZZ', value: '12' }] },
      }),
    );
    expect(codeOf(answer)).toBe(refused);
    expect(fieldsOf(answer)).toEqual([
      'alternativeTitles.0.region',
      'details.classifications.0.region',
      'whereToWatch.0.region',
      'whereToWatch.0.lastChecked',
    ]);
    expect((await steps.editor.get('/v1/editorial/titles/impossible-new')).status).toBe(404);
  });

  it('are refused when facts are replaced, and in a revision', async () => {
    const slug = await steps.newTitle();
    const path = `/v1/editorial/titles/${slug}`;
    const title = titleWith(slug, { whereToWatch: offers({ lastChecked: dayFromNow(2) }) });
    const replaced = await steps.editor.send('PUT', path, { body: title });
    expect([codeOf(replaced), ...fieldsOf(replaced)]).toEqual([refused, 'whereToWatch.0.lastChecked']);
    const body = { ...sampleTitle(slug).review, title };
    const revised = await steps.editor.send('POST', `${path}/revisions`, { body });
    expect([codeOf(revised), ...fieldsOf(revised)]).toEqual([refused, 'title.whereToWatch.0.lastChecked']);
  });

  it('are an end in the past of a work that is only announced', async () => {
    const slug = await steps.newTitle();
    const put = (details: object) =>
      steps.editor.send('PUT', `/v1/editorial/titles/${slug}`, { body: titleWith(slug, { details }) });
    const answer = await put({ premiereDate: 'announced', endDate: '2020' });
    expect([codeOf(answer), ...fieldsOf(answer)]).toEqual([refused, 'details.endDate']);
    expect((await put({ premiereDate: 'announced', endDate: 'announced' })).status).toBe(200);
  });

  it('are refused in a suggestion, and in the value of an editor who accepts one', async () => {
    const slug = await steps.newTitle();
    const suggest = (value: object) =>
      reader.send('POST', `/v1/titles/${slug}/suggestions`, {
        body: { area: 'where-to-watch', text: suggestionText, patch: [{ path: '/whereToWatch/-', value }] },
      });
    for (const more of [{ lastChecked: dayFromNow(2) }, { region: 'XX' }]) {
      const answer = await suggest(offers(more)[0] ?? {});
      expect([codeOf(answer), ...fieldsOf(answer)]).toEqual(['422 patch-not-possible', 'patch.0.value']);
    }
    expect((await suggest(offers()[0] ?? {})).status).toBe(202);
    await stack.idle();
    const changes = [{ path: '/whereToWatch/-', value: offers({ lastChecked: dayFromNow(2) })[0] }];
    const answer = await steps.decide(await steps.only(slug), { outcome: 'accept-in-part', changes });
    expect([codeOf(answer), ...fieldsOf(answer)]).toEqual(['422 patch-not-possible', 'changes.0.value']);
  });

  it('are not a link that was checked where it is tomorrow already, nor the United Kingdom as UK', async () => {
    const slug = await steps.newTitle();
    const body = titleWith(slug, { whereToWatch: offers({ lastChecked: dayFromNow(1), region: 'uk' }) });
    const answer = await steps.editor.send('PUT', `/v1/editorial/titles/${slug}`, { body });
    expect(answer.status).toBe(200);
    expect((await pageOf(stack, slug)).whereToWatch).toMatchObject([{ region: 'GB' }]);
  });
});

describe('the slug of a new title', () => {
  it('cannot be the address of another page, and why is said', async () => {
    const answer = await create(titleWith('new', {}));
    expect(codeOf(answer)).toBe(refused);
    expect(answer.json()).toMatchObject({
      errors: [{ path: 'slug', message: expect.stringContaining('address of another page') }],
    });
  });
});
