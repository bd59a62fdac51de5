import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { samplePeople } from '../../../infra/demo/people.ts';
import reviews from '../../../infra/demo/reviews.json' with { type: 'json' };
import { pictures, rawCatalogue } from './catalogue-files.ts';

interface Received {
  method: string;
  path: string;
  key: string | undefined;
  body: string;
}
interface Answer {
  status: number;
  body: unknown;
}

const run = promisify(execFile);
const script = new URL('../../../infra/demo/load.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'demo-'));
const stackFile = join(folder, 'stack.json');
let received: Received[] = [];
let listed: string[] = [];
let refuse: (request: Received) => Answer | undefined = () => undefined;

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

/** A fake API that answers as documented, so that the loader is tested without a stack. */
const answerTo = (request: Received): Answer => {
  const { method, path } = request;
  const refusal = refuse(request);
  if (refusal) return refusal;
  if (path === '/token') return { status: 200, body: { access_token: 'a.b.c' } };
  if (path.startsWith('/upload/')) return { status: 200, body: {} };
  if (method === 'GET')
    return { status: 200, body: { items: listed.map((slug) => ({ slug })), nextCursor: null } };
  if (path.endsWith('/media')) {
    const { path: name, sha256 } = JSON.parse(request.body) as { path: string; sha256: string };
    return {
      status: 201,
      body: {
        uploadUrl: `http://127.0.0.1:${port()}/upload/${name}`,
        headers: { 'x-amz-checksum-sha256': sha256 },
        url: `/media/${name}-${sha256}`,
      },
    };
  }
  if (path.endsWith('/revisions')) return { status: 201, body: { revision: 3 } };
  if (path.endsWith('/publish')) {
    listed.push(path.split('/').at(-2) ?? '');
    return { status: 200, body: {} };
  }
  if (path.endsWith('/reviews')) return { status: 202, body: { receipt: 'rcp' } };
  return { status: 201, body: {} };
};

const server = createServer(async (request, response) => {
  const entry: Received = {
    method: request.method ?? '',
    path: request.url ?? '',
    key: request.headers['idempotency-key'] as string | undefined,
    body: await textOf(request),
  };
  received.push(entry);
  const { status, body } = answerTo(entry);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});
const port = () => (server.address() as AddressInfo).port;

const load = () => run(process.execPath, [script], { env: { ...process.env, STACK_FILE: stackFile } });
const to = (method: string, ending: RegExp) =>
  received.filter((request) => request.method === method && ending.test(request.path));

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${port()}`;
  writeFileSync(stackFile, JSON.stringify({ baseUrl, identity: { tokenUrl: `${baseUrl}/token` } }));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  received = [];
  listed = [];
  refuse = () => undefined;
});

describe('the loader of the demo data', { timeout: 30_000 }, () => {
  it('uploads every picture, creates and publishes every title, and then sends every review', async () => {
    const { stdout } = await load();
    const count = rawCatalogue.size;
    expect(
      to('PUT', /^\/upload\/catalogue\//)
        .map(({ body }) => body)
        .toSorted(),
    ).toEqual([...pictures.values()].toSorted());
    const titles = to('POST', /\/v1\/editorial\/titles$/).map(({ body }) => body);
    expect(titles).toHaveLength(count);
    // A title refers to its picture by the name that the API derives from the content.
    expect(
      titles.filter((body) => /"url":"\/media\/catalogue\/[a-z0-9-]+\.svg-[0-9a-f]{64}"/.test(body)),
    ).toHaveLength(count);
    expect(to('POST', /\/publish$/).map(({ body }) => body)).toEqual(Array(count).fill('{"revision":3}'));
    expect(to('POST', /\/reviews$/)).toHaveLength(reviews.length);
    expect(received.findLastIndex(({ path }) => path.endsWith('/publish'))).toBeLessThan(
      received.findIndex(({ path }) => path.endsWith('/reviews')),
    );
    expect(stdout).toContain(`titles ${count}/${count}`);
  });

  it('chooses the name of every author before it sends the first review, and changes no name later', async () => {
    await load();
    const names = to('PUT', /^\/v1\/me$/).map(({ body }) => JSON.parse(body).handle);
    expect(names.toSorted()).toEqual(samplePeople.map(({ handle }) => handle).toSorted());
    expect(received.findLastIndex(({ path }) => path === '/v1/me')).toBeLessThan(
      received.findIndex(({ path }) => path.endsWith('/reviews')),
    );
    received = [];
    refuse = ({ method, path }) =>
      method === 'GET' && path === '/v1/me' ? { status: 200, body: { handleChosen: true } } : undefined;
    await load();
    expect(to('PUT', /^\/v1\/me$/)).toEqual([]);
  });

  it('does not change existing titles in a second run, and sends the reviews with the same idempotency keys', async () => {
    await load();
    const keys = to('POST', /\/reviews$/)
      .map(({ key }) => key)
      .toSorted();
    expect(new Set(keys).size).toBe(reviews.length);
    received = [];
    listed = [...rawCatalogue.keys()];
    await load();
    expect(to('POST', /editorial/)).toEqual([]);
    expect(
      to('POST', /\/reviews$/)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(keys);
  });

  it('publishes a title that exists but was not published', async () => {
    refuse = ({ path }) =>
      path === '/v1/editorial/titles' ? { status: 409, body: { code: 'slug-taken' } } : undefined;
    await load();
    expect(to('POST', /\/publish$/)).toHaveLength(rawCatalogue.size);
  });

  it('continues when a picture already exists', async () => {
    refuse = ({ path }) => (path.startsWith('/upload/') ? { status: 412, body: {} } : undefined);
    await load();
    expect(to('POST', /\/publish$/)).toHaveLength(rawCatalogue.size);
  });

  it('retries requests that failed temporarily', async () => {
    let failures = 2;
    refuse = ({ path }) =>
      path.endsWith('/publish') && failures-- > 0 ? { status: 503, body: {} } : undefined;
    await load();
    expect(to('POST', /\/publish$/)).toHaveLength(rawCatalogue.size + 2);
  });

  it('fails with the refused request, its status and code, and sends no reviews', async () => {
    refuse = ({ path }) =>
      path === '/v1/editorial/titles/bluey/revisions'
        ? { status: 400, body: { code: 'validation-failed' } }
        : undefined;
    await expect(load()).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /POST \/v1\/editorial\/titles\/bluey\/revisions failed with status 400: .*validation-failed/,
      ) as string,
    });
    expect(to('POST', /\/reviews$/)).toEqual([]);
  });
});
