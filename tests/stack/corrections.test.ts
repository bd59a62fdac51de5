import { beforeAll, describe, expect, it } from 'vitest';
import { defined } from '../../shared/values/defined.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs, sampleTitle } from '../support/titles.ts';

const slug = 'corrected';
const path = `/v1/editorial/titles/${slug}`;
let stack: TestStack;
let editor: Client;
beforeAll(async () => {
  stack = await sharedStack();
  editor = await signIn(stack, 'correcting editor', 'editor', 1980);
  await publishAs(stack, slug, 'Corected');
});

interface Entry {
  note?: string;
  changes?: { path: string }[];
}
const factsOf = async (at = path) => (await editor.get(at)).json<{ title: object; version: number }>();
const put = (body: object, headers?: Record<string, string>, at = path) =>
  editor.send('PUT', at, { body, ...defined({ headers }) });
const historyOf = async () => {
  await stack.idle();
  return (await clientOf(stack).get(`/v1/titles/${slug}/history`)).json<{ items: Entry[] }>().items;
};
const logOf = async (at = path) => (await editor.get(`${at}/log`)).json<{ items: Entry[] }>().items;

describe('A correction of the facts', () => {
  it('is in the history of the page with the note for readers', async () => {
    const { title } = await factsOf();
    const note = 'The name had a spelling mistake.';
    expect((await put({ ...title, name: 'Corrected', note })).status).toBe(200);
    expect(await pageOf(stack, slug)).toMatchObject({ name: 'Corrected' });
    const [entry] = await historyOf();
    expect([entry?.note, entry?.changes?.map((one) => one.path)]).toEqual([note, ['/name']]);
    expect((await factsOf()).title).not.toHaveProperty('note');
  });

  it('that changes nothing writes nothing, and is refused on an earlier version', async () => {
    const { title, version } = await factsOf();
    const before = (await historyOf()).length;
    for (const headers of [undefined, { 'if-match': `"${version}"` }]) {
      const answer = await put({ ...title, note: 'Nothing.' }, headers);
      expect([answer.status, answer.json()]).toEqual([200, { slug, version }]);
    }
    expect([(await factsOf()).version, (await historyOf()).length]).toEqual([version, before]);
    for (const name of ['Another', 'Corrected']) {
      const stale = await put({ ...title, name }, { 'if-match': `"${version - 1}"` });
      expect(stale.status).toBe(409);
    }
  });

  it('of a draft has its note in the log', async () => {
    const { title } = sampleTitle('corrected-draft', 'A Draft');
    const at = '/v1/editorial/titles/corrected-draft';
    expect((await editor.send('POST', '/v1/editorial/titles', { body: title })).status).toBe(201);
    expect((await put({ ...title, name: 'The Draft', note: 'Its own name.' }, undefined, at)).status).toBe(
      200,
    );
    expect((await logOf(at))[0]).toMatchObject({ note: 'Its own name.' });
    expect((await put({ ...title, name: 'The Draft' }, undefined, at)).json()).toMatchObject({ version: 2 });
  });

  it('is refused with a note that is no text of at most 600 letters, and nothing is changed', async () => {
    const { title, version } = await factsOf();
    for (const note of ['', 'x'.repeat(601), 'a\u0000b', 7]) {
      const answer = await put({ ...title, name: 'Another', note });
      expect([answer.status, answer.json()]).toMatchObject([400, { errors: [{ path: 'note' }] }]);
    }
    expect((await factsOf()).version).toBe(version);
  });
});
