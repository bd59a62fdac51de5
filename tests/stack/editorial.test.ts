import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { codeOf } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'editorial';
const path = `/v1/editorial/titles/${slug}`;
const { review } = JSON.parse(
  readFileSync(new URL('../../infra/demo/catalogue/the-innocence-files.json', import.meta.url), 'utf8'),
);
let stack: TestStack;
let editor: Client;
let publisher: Client;
beforeAll(async () => {
  stack = await sharedStack();
  editor = await signIn(stack, 'an editor', 'editor');
  publisher = await signIn(stack, 'another editor', 'editor');
  await publishAs(stack, slug, 'Editorial');
});

interface Draft {
  title: Record<string, unknown>;
  version: number;
  revisions: { revision: number }[];
}
const draft = async () => (await editor.get(path)).json<Draft>();

interface Upload {
  content: string;
  uploadUrl: string;
  headers: Record<string, string>;
  url: string;
  createdBy: string;
  createdAt: string;
}

/** Requests an upload for a picture with this content, under the one name that the tests use. */
const askFor = async (content: string, who = editor): Promise<Upload> => {
  const body = {
    path: 'tests/picture.svg',
    contentType: 'image/svg+xml',
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
  const answer = await who.send('POST', '/v1/editorial/media', { body });
  expect(answer.status).toBe(201);
  return { content, ...answer.json<Omit<Upload, 'content'>>() };
};

const upload = async ({ uploadUrl, headers }: Upload, content: string): Promise<number> =>
  (await fetch(uploadUrl, { method: 'PUT', headers, body: content })).status;

describe('an editor', () => {
  it('writes a revision, which readers see after it is published', async () => {
    const changed = { ...review, oneLiner: 'A second look at a series that rewards one.' };
    const written = await editor.send('POST', `${path}/revisions`, { body: changed });
    expect([written.status, written.json()]).toMatchObject([201, { revision: 2 }]);
    const second = await editor.send('POST', `${path}/revisions`, { body: changed });
    expect(second.json()).toEqual(written.json());
    expect((await pageOf(stack, slug)).oneLiner).toBe(review.oneLiner);

    expect((await publisher.send('POST', `${path}/publish`, { body: { revision: 2 } })).status).toBe(200);
    expect(await pageOf(stack, slug)).toMatchObject({ oneLiner: changed.oneLiner, revision: 2 });
    expect((await draft()).revisions.map(({ revision }) => revision)).toEqual([2, 1]);
  });

  it('replaces the facts of a title, unless another editor changed them in the meantime', async () => {
    const { title, version } = await draft();
    const body = { ...title, name: 'Editorial, Corrected' };
    const put = (expected: number) =>
      editor.send('PUT', path, { body, headers: { 'if-match': `"${expected}"` } });
    expect(codeOf(await put(version - 1))).toBe('409 changed-meanwhile');
    expect((await put(version)).json()).toEqual({ slug, version: version + 1 });
    expect((await pageOf(stack, slug)).name).toBe('Editorial, Corrected');
    expect(codeOf(await put(version))).toBe('409 changed-meanwhile');
  });

  it('cannot use a slug twice, change a slug, or publish a missing revision', async () => {
    const { title } = await draft();
    const other = { ...title, name: 'Another' };
    expect(codeOf(await editor.send('POST', '/v1/editorial/titles', { body: other }))).toBe('409 slug-taken');
    const moved = await editor.send('PUT', path, { body: { ...title, slug: 'moved' } });
    expect(codeOf(moved)).toBe('400 validation-failed');
    const unwritten = await editor.send('POST', `${path}/publish`, { body: { revision: 99 } });
    expect(codeOf(unwritten)).toBe('404 revision-not-found');
    expect(codeOf(await editor.get('/v1/editorial/titles/unwritten'))).toBe('404 title-not-found');
  });

  it('is named, to editors only, as the person who wrote, published or changed something', async () => {
    const nameOf = async (who: Client) => (await who.get('/v1/me')).json<{ handle: string }>().handle;
    const [writer, publisher, corrector] = await Promise.all(
      ['writes', 'publishes', 'corrects'].map((what) => signIn(stack, `who ${what}`, 'editor', 1980)),
    );
    if (!writer || !publisher || !corrector) throw new Error('nobody signed in');
    const names = await Promise.all([writer, publisher, corrector].map(nameOf));
    expect(new Set(names).size).toBe(3);
    const body = { ...review, oneLiner: 'What one editor wrote, another published.' };
    const { revision, createdBy } = (await writer.send('POST', `${path}/revisions`, { body })).json<{
      revision: number;
      createdBy: string;
    }>();
    expect(createdBy).toBe(names[0]);
    const published = await publisher.send('POST', `${path}/publish`, { body: { revision } });
    expect(published.json()).toMatchObject({ publishedBy: names[1] });
    const { title } = await draft();
    await corrector.send('PUT', path, { body: { ...title, name: 'Editorial, Traced' } });

    const seen = await draft();
    expect(seen).toMatchObject({
      createdBy: await nameOf(await signIn(stack, 'editor', 'editor', 1980)),
      editedBy: names[2],
      // The corrected facts were published as another revision.
      published: { revision: revision + 1, publishedBy: names[2] },
    });
    expect(seen.revisions[1]).toMatchObject({ revision, createdBy: names[0] });
    const log = (await editor.get(`${path}/log?limit=3`)).json<{ items: { act: string; by: string }[] }>();
    expect(log.items.map(({ act, by }) => [act, by])).toEqual([
      ['published', names[2]],
      ['published', names[1]],
      ['written', names[0]],
    ]);
    // A revision does not change when it is sent again.
    const repeated = await publisher.send('POST', `${path}/revisions`, { body });
    expect(repeated.json()).toMatchObject({ revision: revision + 1, createdBy: names[2] });

    const items = (await readTables(stack)).filter(({ pk }) => pk === `TITLE#${slug}`);
    const tags = items.flatMap(({ createdBy, editedBy, publishedBy }) => [createdBy, editedBy, publishedBy]);
    const distinct = new Set(tags.filter((tag) => tag !== undefined));
    expect(distinct.size).toBeGreaterThan(3);
    await stack.idle();
    const pages = [
      `/titles/${slug}`,
      `/v1/titles/${slug}`,
      '/v1/titles?limit=100',
      `/titles/${slug}/reviews`,
    ];
    for (const page of pages) {
      const { text } = await clientOf(stack).get(page);
      expect(
        [...distinct, ...names].filter((trace) => text.includes(String(trace))),
        page,
      ).toEqual([]);
    }
  });

  it('uploads a picture, which everybody sees and nothing can replace', async () => {
    const first = await askFor('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(first.url).toMatch(/^\/media\/tests\/picture-[0-9a-f]{32}\.svg$/);
    expect((await clientOf(stack).get(first.url)).status).toBe(404);
    expect(await upload(first, first.content)).toBe(200);
    await stack.idle();
    const seen = await clientOf(stack).get(first.url);
    expect([seen.status, seen.headers.get('content-type'), seen.text]).toEqual([
      200,
      'image/svg+xml',
      first.content,
    ]);

    // Different content under the same name is a different picture, and the upload address accepts no other content or type.
    const second = await askFor('<svg xmlns="http://www.w3.org/2000/svg"><!-- other --></svg>');
    expect(second.url).not.toBe(first.url);
    expect(await upload({ ...second, uploadUrl: first.uploadUrl }, second.content)).toBe(403);
    expect(await upload(second, second.content.replace('other', 'OTHER'))).toBe(400);
    expect(await upload({ ...second, headers: { 'content-type': 'text/html' } }, second.content)).toBe(403);
    const elsewhere = second.uploadUrl.replace(
      /picture-[0-9a-f]{32}/,
      /picture-[0-9a-f]{32}/.exec(first.url)?.[0] ?? '',
    );
    expect(await upload({ ...second, uploadUrl: elsewhere }, second.content)).toBe(403);
    expect(await upload(first, first.content)).toBe(412);
    expect((await clientOf(stack).get(first.url)).text).toBe(first.content);
    expect((await clientOf(stack).get(second.url)).status).toBe(404);
  });

  it('is still recorded as the uploader of a picture when another editor requests the same upload', async () => {
    const content = '<svg xmlns="http://www.w3.org/2000/svg"><!-- traced --></svg>';
    const first = await askFor(content);
    const second = await askFor(content, await signIn(stack, 'asks again', 'editor', 1980));
    expect(first.createdBy).toBe((await editor.get('/v1/me')).json<{ handle: string }>().handle);
    expect([second.url, second.createdBy, second.createdAt]).toEqual([
      first.url,
      first.createdBy,
      first.createdAt,
    ]);
  });
});
