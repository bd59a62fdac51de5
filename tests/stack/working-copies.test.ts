import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { codeOf } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { sampleTitle } from '../support/titles.ts';

const slug = 'begun-and-not-saved';
const path = `/v1/editorial/titles/${slug}/working-copy`;
const copy = {
  version: 1,
  base: { name: 'A' },
  values: { name: 'A', story: 'Half a st' },
  note: 'Go on here.',
};
let stack: TestStack;
let editor: Client;
let other: Client;
beforeAll(async () => {
  stack = await sharedStack();
  editor = await signIn(stack, 'editor who begins', 'editor', 1980);
  other = await signIn(stack, 'other who begins', 'editor', 1980);
  const { title } = sampleTitle(slug, 'Begun');
  expect((await editor.send('POST', '/v1/editorial/titles', { body: title })).status).toBe(201);
});

describe('A working copy', () => {
  it('is stored as it is, replaced, and ended, for its editor only', async () => {
    expect(codeOf(await editor.get(path))).toBe('404 working-copy-not-found');
    const stored = await editor.send('PUT', path, { body: copy });
    expect([stored.status, stored.json()]).toEqual([200, { savedAt: expect.any(String) }]);
    expect((await editor.get(path)).json()).toEqual({ ...copy, ...stored.json<object>() });
    expect(codeOf(await other.get(path))).toBe('404 working-copy-not-found');

    const { savedAt } = stored.json<{ savedAt: string }>();
    const next = {
      ...copy,
      values: { story: 'x'.repeat(20_000), anything: [null, { deep: true }] },
      note: '',
    };
    expect(codeOf(await editor.send('PUT', path, { body: next }))).toBe('409 working-copy-changed');
    const replaced = await editor.send('PUT', path, { body: { ...next, replaces: savedAt } });
    expect(replaced.status).toBe(200);
    const late = await editor.send('PUT', path, { body: { ...copy, replaces: savedAt } });
    expect(codeOf(late)).toBe('409 working-copy-changed');
    expect((await editor.get(path)).json()).toMatchObject(next);
    const headers = { 'if-match': `"${savedAt}"` };
    expect(codeOf(await editor.send('DELETE', path, { headers }))).toBe('409 working-copy-changed');
    expect((await other.send('DELETE', path)).status).toBe(204);
    expect((await editor.get(path)).status).toBe(200);
    for (const _ of ['first', 'again']) expect((await editor.send('DELETE', path)).status).toBe(204);
    expect(codeOf(await editor.get(path))).toBe('404 working-copy-not-found');
  });

  it('changes nothing about the title, and shows nothing of it to anybody', async () => {
    const title = `/v1/editorial/titles/${slug}`;
    const before = (await other.get(title)).text;
    await editor.send('PUT', path, { body: copy });
    expect((await other.get(title)).text).toBe(before);
    expect((await other.get(`${title}/log`)).text).not.toContain('Half a st');
  });

  it('is refused for a title that does not exist, and to readers and moderators', async () => {
    const nowhere = '/v1/editorial/titles/no-such-title/working-copy';
    expect(codeOf(await editor.send('PUT', nowhere, { body: copy }))).toBe('404 title-not-found');
    const people = [
      clientOf(stack),
      await signIn(stack, 'parent who begins', 'adult', 1980),
      await signIn(stack, 'teen who begins', 'teen', new Date(stack.clock.now()).getFullYear() - 15),
      await signIn(stack, 'moderator who begins', 'moderator', 1980),
    ];
    for (const person of people)
      for (const answer of [
        await person.get(path),
        await person.send('PUT', path, { body: copy }),
        await person.send('DELETE', path),
      ])
        expect([401, 403]).toContain(answer.status);
    expect((await editor.get(path)).json()).toMatchObject(copy);
  });

  it('is refused when it is no page, and the one before stays', async () => {
    const refused: [object, string][] = [
      [{ ...copy, values: 'a text' }, 'values'],
      [{ ...copy, base: [1] }, 'base'],
      [{ ...copy, version: 0 }, 'version'],
      [{ ...copy, note: 'x'.repeat(601) }, 'note'],
      [{ ...copy, owner: 'somebody' }, 'owner'],
    ];
    for (const [body, field] of refused) {
      const answer = await editor.send('PUT', path, { body });
      expect([answer.status, answer.json()]).toMatchObject([400, { errors: [{ path: field }] }]);
    }
    const long = { ...copy, values: { story: 'x'.repeat(70_000) } };
    expect(codeOf(await editor.send('PUT', path, { body: long }))).toBe('413 body-too-large');
    expect((await editor.get(path)).json()).toMatchObject(copy);
  });

  it('is in the export of its editor, and ends with an erasure', async () => {
    const leaving = await signIn(stack, 'editor who leaves', 'editor', 1980);
    await leaving.send('PUT', path, { body: copy });
    const { workingCopies } = (await leaving.get('/v1/me/export')).json<{ workingCopies: object[] }>();
    expect(workingCopies).toEqual([{ slug, savedAt: expect.any(String), content: copy }]);
    expect((await leaving.send('DELETE', '/v1/me')).status).toBe(204);
    expect(codeOf(await leaving.get(path))).toBe('404 working-copy-not-found');
  });
});
