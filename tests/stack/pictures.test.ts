import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageDocument } from '../../shared/titles/page-document.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { plainPng } from '../support/plain-png.ts';
import { queuesOf } from '../support/queues.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';
import { describedPicture, requestUpload, sendFile, uploadPicture } from '../support/upload.ts';

const { title: sample } = JSON.parse(
  readFileSync(new URL('../../infra/demo/catalogue/the-innocence-files.json', import.meta.url), 'utf8'),
);
let stack: TestStack;
let editor: Client;
let anybody: Client;
let queues: ReturnType<typeof queuesOf>;
beforeAll(async () => {
  stack = await sharedStack();
  editor = await signIn(stack, 'picture editor', 'editor');
  anybody = clientOf(stack);
  queues = queuesOf(stack);
});
afterAll(async () => {
  stack.proxy.faults.clear();
  await queues.setVisibility('PicturesQueue', 360);
  queues.close();
});

const image = (url: string) => ({
  kind: 'image',
  url,
  alt: 'A lantern',
  credit: 'Ours',
  width: 9,
  height: 9,
});
const stateOf = async (statusUrl: string) => {
  const answer = await editor.get(statusUrl);
  expect(answer.status).toBe(200);
  return answer.json<{ state: string; errors?: { path: string; message: string }[] }>();
};
const mediaOf = async (slug: string) => (await anybody.get(`/v1/titles/${slug}`)).json<PageDocument>().media;

/** Replaces the media of a title. */
const setMedia = async (slug: string, media: object[]) => {
  const path = `/v1/editorial/titles/${slug}`;
  const { title } = (await editor.get(path)).json<{ title: object }>();
  return editor.send('PUT', path, { body: { ...title, media } });
};

describe('an uploaded picture', () => {
  it('is checked, written in AVIF and WebP, and shown by the page that names it', async () => {
    const slug = 'pictured';
    await publishAs(stack, slug, 'Pictured');
    const content = plainPng(700, 350);
    const upload = await requestUpload(editor, 'tests/lantern.png', 'image/png', content);
    expect(upload.url).toMatch(/^\/media\/tests\/lantern-[0-9a-f]{32}\.png$/);
    expect(await stateOf(upload.statusUrl)).toMatchObject({
      id: upload.id,
      state: 'waiting',
      url: upload.url,
    });
    expect((await setMedia(slug, [image(upload.url)])).status).toBe(200);
    await stack.idle();
    expect(await mediaOf(slug)).toEqual([]);
    expect((await anybody.get(upload.url)).status).toBe(404);

    expect(await sendFile(upload, content)).toBe(200);
    await stack.idle();
    expect(await stateOf(upload.statusUrl)).toMatchObject({
      state: 'ready',
      width: 700,
      height: 350,
      widths: [320, 640, 700],
    });
    expect(await mediaOf(slug)).toEqual([
      { ...image(upload.url), width: 700, height: 350, widths: [320, 640, 700] },
    ]);
    // The widths are no field of editors, and are not in the way of readers who suggest another value.
    const patch = { 'details.episodes': 12 };
    const suggestion = { area: 'fact', text: 'There are twelve episodes by now.', patch };
    const reader = await signIn(stack, 'picture reader');
    const sent = await reader.send('POST', `/v1/titles/${slug}/suggestions`, { body: suggestion });
    expect(sent.status).toBe(202);
    const stem = upload.url.slice(0, -'.png'.length);
    for (const [url, type] of [
      [upload.url, 'image/png'],
      [`${stem}-320.avif`, 'image/avif'],
      [`${stem}-640.webp`, 'image/webp'],
    ] as const) {
      const shown = await anybody.get(url);
      expect([shown.status, shown.headers.get('content-type')]).toEqual([200, type]);
      expect(shown.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
    expect((await anybody.get(`${stem}-1280.avif`)).status).toBe(404);
    expect(await sendFile(upload, content)).toBe(412);
  });

  it('is never served as it was uploaded', async () => {
    const upload = await uploadPicture(stack, editor, 'tests/raw.png', 'image/png', plainPng(20, 10));
    const path = upload.url.slice('/media/'.length);
    for (const raw of [
      `/media/_uploads/${path}`,
      `/media/%5Fuploads/${path}`,
      `/media/x/../_uploads/${path}`,
    ])
      expect((await anybody.get(raw)).status).toBe(404);
  });

  it.each([
    ['width', 'eighty', 'image/png', () => plainPng(10_000, 8_000)],
    ['contentType', 'page', 'image/png', () => Buffer.from('<html><script>alert(1)</script>')],
    [
      'content',
      'script',
      'image/svg+xml',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['content', 'cut', 'image/png', () => plainPng(300, 300).subarray(0, 40)],
    ['content', 'cut-in-its-pixels', 'image/png', () => plainPng(1400, 800).subarray(0, 60)],
  ])('that is not accepted is refused at %s: %s', async (field, name, contentType, content) => {
    const bytes = content();
    const path = `tests/${name}.${contentType === 'image/png' ? 'png' : 'svg'}`;
    const upload = await uploadPicture(stack, editor, path, contentType, bytes);
    const { state, errors } = await stateOf(upload.statusUrl);
    expect([state, errors]).toEqual(['refused', [{ path: field, message: expect.stringMatching(/.{10}/) }]]);
    expect((await anybody.get(upload.url)).status).toBe(404);

    const again = await editor.send('POST', '/v1/editorial/media', {
      body: describedPicture(path, contentType, bytes),
    });
    expect([again.status, again.json()]).toMatchObject([400, { code: 'validation-failed', errors }]);
    const slug = `refused-${name}`;
    const media = [
      { kind: 'video', url: 'https://vimeo.com/76979871', alt: 'A trailer', credit: 'Ours' },
      image(upload.url),
    ];
    const created = await editor.send('POST', '/v1/editorial/titles', { body: { ...sample, slug, media } });
    expect([created.status, created.json()]).toMatchObject([
      400,
      { code: 'validation-failed', errors: [{ path: 'media.1.url' }] },
    ]);
    expect((await editor.get(`/v1/editorial/titles/${slug}`)).status).toBe(404);
  });

  it('is not replaced by a video with the id of another provider', async () => {
    const slug = 'video-of-another-provider';
    await publishAs(stack, slug);
    const video = { kind: 'video', videoId: 'dQw4w9WgXcQ', alt: 'A trailer', credit: 'Ours' };
    const refused = await setMedia(slug, [{ ...video, provider: 'vimeo' }]);
    expect([refused.status, refused.json()]).toMatchObject([400, { errors: [{ path: 'media.0.videoId' }] }]);
    expect((await setMedia(slug, [{ ...video, provider: 'youtube' }])).status).toBe(200);
  });

  it('is refused before the upload when the stated size is too large', async () => {
    for (const [path, contentType, bytes] of [
      ['a.svg', 'image/svg+xml', 5 * 1024 * 1024],
      ['a.svg', 'image/svg+xml', 1024 * 1024 + 1],
      ['a.png', 'image/png', 5 * 1024 * 1024],
    ]) {
      const body = { path, contentType, bytes, sha256: '0'.repeat(64) };
      const answer = await editor.send('POST', '/v1/editorial/media', { body });
      expect([answer.status, answer.json()]).toMatchObject([400, { errors: [{ path: 'bytes' }] }]);
    }
  });

  it('is written although the function dies at any of its calls', async () => {
    // Shorter than the six minutes in the template, so that the test need not wait.
    await queues.setVisibility('PicturesQueue', 1);
    for (const action of ['dynamodb:GetItem', 's3:GetObject', 's3:PutObject', 'dynamodb:UpdateItem']) {
      const content = plainPng(330, action.length * 2);
      const path = `tests/${action.replace(':', '-').toLowerCase()}.png`;
      const upload = await requestUpload(editor, path, 'image/png', content);
      const match = { functionId: 'NightlightMedia/MediaRenditions*', action };
      const before = stack.proxy.faults.injected().crash ?? 0;
      stack.proxy.faults.set([{ match, kind: 'crash', rate: 1, times: 1 }]);
      expect(await sendFile(upload, content)).toBe(200);
      await stack.idle();
      stack.proxy.faults.clear();
      expect((stack.proxy.faults.injected().crash ?? 0) - before, action).toBe(1);
      expect([action, (await stateOf(upload.statusUrl)).state]).toEqual([action, 'ready']);
      expect((await anybody.get(upload.url)).status).toBe(200);
    }
  }, 60_000);

  it('at which the function dies every time is refused at last', async () => {
    await queues.setVisibility('PicturesQueue', 1);
    const content = plainPng(331, 17);
    const upload = await requestUpload(editor, 'tests/poison.png', 'image/png', content);
    const match = { functionId: 'NightlightMedia/MediaRenditions*', action: 's3:PutObject' };
    stack.proxy.faults.set([{ match, kind: 'crash', rate: 1 }]);
    expect(await sendFile(upload, content)).toBe(200);
    await stack.idle();
    stack.proxy.faults.clear();
    expect(await stateOf(upload.statusUrl)).toMatchObject({
      state: 'refused',
      errors: [{ path: 'content' }],
    });
  }, 60_000);
});

describe('a video', () => {
  it('of an unknown host is refused at its field, and nothing of the title is stored', async () => {
    const slug = 'unknown-host';
    const media = [{ kind: 'video', url: 'https://videos.example/1', alt: 'A trailer', credit: 'Ours' }];
    const answer = await editor.send('POST', '/v1/editorial/titles', { body: { ...sample, slug, media } });
    expect([answer.status, answer.json()]).toMatchObject([400, { errors: [{ path: 'media.0.url' }] }]);
    expect((await editor.get(`/v1/editorial/titles/${slug}`)).status).toBe(404);
  });
});

describe('the picture for previews of links', () => {
  const cardOf = async (slug: string): Promise<string> => {
    const { cardImage = '' } = (await anybody.get(`/v1/titles/${slug}`)).json<PageDocument>();
    return cardImage;
  };

  it('is drawn when a title is published, named by its page, and drawn anew when the title changes', async () => {
    const slug = 'link-preview';
    await publishAs(stack, slug, 'Link Preview');
    await stack.idle();
    const first = await cardOf(slug);
    expect(first).toMatch(/^\/media\/cards\/link-preview-[0-9a-f]{32}\.jpg$/);
    const shown = await anybody.get(first);
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    const html = (await anybody.get(`/titles/${slug}`)).text;
    expect(html).toContain(`<meta property="og:image" content="${stack.baseUrl}${first}"`);
    for (const [property, content] of [
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
    ])
      expect(html).toContain(`<meta property="${property}" content="${content}"`);
    expect(html).toMatch(/<meta property="og:image:alt" content="Link Preview\. /);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"');

    const upload = await uploadPicture(
      stack,
      editor,
      'tests/background.png',
      'image/png',
      plainPng(640, 360),
    );
    expect((await setMedia(slug, [image(upload.url)])).status).toBe(200);
    await stack.idle();
    const second = await cardOf(slug);
    expect(second).not.toBe(first);
    expect((await anybody.get(second)).status).toBe(200);
    expect((await setMedia(slug, [])).status).toBe(200);
    await stack.idle();
    expect(await cardOf(slug)).toBe(first);
  });
});
