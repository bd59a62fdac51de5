import { beforeAll, describe, expect, it } from 'vitest';
import { clientOf, signIn } from '../support/client.ts';
import { codeOf, follow } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps, suggestionText } from '../support/suggestions.ts';
import { pageOf } from '../support/titles.ts';

let stack: TestStack;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'attacked');
});

const notPossible = '422 patch-not-possible';
const malformed = '400 validation-failed';
const onlyWithTwo = '403 second-editor-needed';

/** Each path with the refusal of a reader's suggestion, and that of an editor's change. */
const inherited = [
  ['/details/constructor/prototype/polluted', notPossible, notPossible],
  ['/details/toString/polluted', notPossible, notPossible],
  ['/details/__proto__/polluted', malformed, malformed],
  ['/constructor/prototype/polluted', notPossible, notPossible],
  ['/contentGrid/constructor/level', notPossible, onlyWithTwo],
] as const;

describe('A path of names that every object inherits', () => {
  it.each(inherited)('is refused in a suggestion and changes nothing: %s', async (path, refusal) => {
    const slug = await steps.newTitle();
    const reader = await signIn(stack, `attacker ${inherited.findIndex(([one]) => one === path)}`);
    for (const patch of [[{ path, value: 'abc' }], { [path.slice(1).replaceAll('/', '.')]: true }]) {
      const body = { area: 'fact', text: suggestionText, patch };
      const answer = await reader.send('POST', `/v1/titles/${slug}/suggestions`, { body });
      expect(codeOf(answer)).toBe(refusal);
    }
    expect((await clientOf(stack).get(`/v1/titles/${slug}`)).status).toBe(200);
    expect((await reader.get('/v1/me')).status).toBe(200);
  });

  it('is refused among the changes of an editor and changes nothing', async () => {
    const { item } = await steps.suggested(undefined);
    for (const [path, , refusal] of inherited) {
      const refused = await steps.decide(item, { outcome: 'accept', changes: [{ path, value: 'abc' }] });
      expect([path, codeOf(refused)]).toEqual([path, refusal]);
    }
    expect((await steps.list()).length).toBeGreaterThan(0);
    expect((await steps.editor.get('/v1/editorial/titles')).status).toBe(200);
  });

  it.each([
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['wrong', 'wrong'],
    ['It is the toString of it.', 'It is the toString of it.'],
    ['spam', 'The editors gave no reason in words.'],
  ])(
    'is shown as it was given when it is the reason for declining a suggestion: %s',
    async (reason, text) => {
      const { item, receipt, who } = await steps.suggested(
        { 'details.episodes': 10 },
        {},
        `declined ${reason.slice(-9).replace('.', '')}`,
      );
      expect((await steps.decide(item, { outcome: 'decline', reason })).status).toBe(200);
      expect(await follow(stack, receipt)).toMatchObject({ state: 'declined', reasons: [{ text }] });
      expect((await who.get(`/v1/submissions/${receipt}`)).status).toBe(200);
    },
  );
});

describe('An accepted suggestion', () => {
  it('replaces and removes identifiers of other catalogues', async () => {
    const slug = await steps.newTitle();
    const first = `Q9${String(Date.now()).slice(-7)}`;
    await steps.put(slug, { externalIds: { wikidata: first } });
    await stack.idle();
    const reader = await signIn(stack, 'attacked identifiers');
    for (const value of [`${first}7`, null]) {
      const body = {
        area: 'fact',
        text: suggestionText,
        patch: [{ path: '/details/externalIds/wikidata', value }],
      };
      expect((await reader.send('POST', `/v1/titles/${slug}/suggestions`, { body })).status).toBe(202);
      await stack.idle();
      const accepted = await steps.decide(await steps.only(slug), { outcome: 'accept' });
      expect(accepted.status).toBe(200);
      const { details } = await pageOf(stack, slug);
      expect(details.externalIds).toEqual(value === null ? {} : { wikidata: value });
    }
  });

  it('about a row that is gone is a conflict, and does not bring the row back', async () => {
    const slug = await steps.newTitle();
    await steps.put(slug, { cast: ['Ben Two'] });
    await stack.idle();
    const reader = await signIn(stack, 'attacked rows');
    const body = {
      area: 'fact',
      text: suggestionText,
      patch: [{ path: '/details/cast/0', value: 'Ben Three' }],
    };
    expect((await reader.send('POST', `/v1/titles/${slug}/suggestions`, { body })).status).toBe(202);
    await stack.idle();
    const item = await steps.only(slug);
    await steps.put(slug, { cast: [] });
    expect(codeOf(await steps.decide(item, { outcome: 'accept' }))).toBe('409 edits-conflict');
    expect((await pageOf(stack, slug)).details).toMatchObject({ cast: [] });
  });
});
