import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { codeOf } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'editorial';
const path = `/v1/editorial/titles/${slug}`;
const { review } = JSON.parse(
  readFileSync(new URL('../../infra/demo/catalogue/the-innocence-files.json', import.meta.url), 'utf8'),
);
let stack: TestStack;
let editor: Client;
beforeAll(async () => {
  stack = await sharedStack();
  editor = await signIn(stack, 'an editor', 'editor');
  await publishAs(stack, slug, 'Editorial');
});

interface Draft {
  title: Record<string, unknown>;
  version: number;
  revisions: { revision: number }[];
}
const draft = async () => (await editor.get(path)).json<Draft>();

describe('an editor', () => {
  it('writes a revision, which readers see once it is published', async () => {
    const changed = { ...review, oneLiner: 'A second look at a series that rewards one.' };
    const written = await editor.send('POST', `${path}/revisions`, { body: changed });
    expect([written.status, written.json()]).toEqual([201, { revision: 2 }]);
    const again = await editor.send('POST', `${path}/revisions`, { body: changed });
    expect(again.json()).toEqual({ revision: 2 });
    expect((await pageOf(stack, slug)).oneLiner).toBe(review.oneLiner);

    expect((await editor.send('POST', `${path}/publish`, { body: { revision: 2 } })).status).toBe(200);
    expect(await pageOf(stack, slug)).toMatchObject({ oneLiner: changed.oneLiner, revision: 2 });
    expect((await draft()).revisions.map(({ revision }) => revision)).toEqual([2, 1]);
  });

  it('replaces the facts of a title, unless somebody else did meanwhile', async () => {
    const { title, version } = await draft();
    const body = { ...title, name: 'Editorial, Corrected' };
    const put = (expected: number) =>
      editor.send('PUT', path, { body, headers: { 'if-match': `"${expected}"` } });
    expect(codeOf(await put(version - 1))).toBe('409 changed-meanwhile');
    expect((await put(version)).json()).toEqual({ slug, version: version + 1 });
    expect((await pageOf(stack, slug)).name).toBe('Editorial, Corrected');
    expect(codeOf(await put(version))).toBe('409 changed-meanwhile');
  });

  it('cannot take a slug twice, change it, or publish what is not there', async () => {
    const { title } = await draft();
    const other = { ...title, name: 'Another' };
    expect(codeOf(await editor.send('POST', '/v1/editorial/titles', { body: other }))).toBe('409 slug-taken');
    const moved = await editor.send('PUT', path, { body: { ...title, slug: 'moved' } });
    expect(codeOf(moved)).toBe('400 validation-failed');
    const unwritten = await editor.send('POST', `${path}/publish`, { body: { revision: 99 } });
    expect(codeOf(unwritten)).toBe('404 revision-not-found');
    expect(codeOf(await editor.get('/v1/editorial/titles/unwritten'))).toBe('404 title-not-found');
  });

  it('uploads a picture that everybody sees then', async () => {
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    const body = { path: 'tests/picture.svg', contentType: 'image/svg+xml', bytes: picture.length };
    const answer = await editor.send('POST', '/v1/editorial/media', { body });
    const { uploadUrl, url } = answer.json<{ uploadUrl: string; url: string }>();
    expect((await clientOf(stack).get(url)).status).toBe(404);
    const upload = await fetch(uploadUrl, {
      method: 'PUT',
      headers: { 'content-type': 'image/svg+xml' },
      body: picture,
    });
    expect(upload.status).toBe(200);
    const seen = await clientOf(stack).get(url);
    expect([seen.status, seen.headers.get('content-type'), seen.text]).toEqual([
      200,
      'image/svg+xml',
      picture,
    ]);
  });
});
