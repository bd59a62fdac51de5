import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openAssets } from '../../../functions/web/assets.ts';
import { web } from '../../../functions/web/web.ts';
import { bundleWebAssets } from '../../../infra/bundle-web.ts';
import { retentionDays } from '../../../shared/storage/retention.ts';
import { sampleSite } from '../../support/web/sample-site.ts';
import { serveSite } from '../../support/web/site-server.ts';
import { textOf } from '../../support/web/text-of.ts';

let folder: string;
let site: Awaited<ReturnType<typeof serveSite>>;
const get = (path: string, headers: Record<string, string> = {}) => fetch(site.url + path, { headers });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nightlight-assets-'));
  await bundleWebAssets(folder);
  site = await serveSite(sampleSite(folder));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('The site', () => {
  it.each([
    '/',
    '/browse',
    '/browse?kind=film',
    '/search',
    '/search?q=coco',
    '/titles/coco',
    '/how-we-rate',
    '/transparency',
    '/transparency?days=7',
    '/privacy',
    '/docs',
  ])('lets public caches store %s for at most a minute, and sets no cookie', async (path) => {
    const response = await get(path);

    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=30, stale-while-revalidate=30');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it.each([
    '/sign-in',
    '/sign-in/callback',
    '/sign-out',
    '/me',
    '/submissions/checking',
    '/submissions/rejected/statement',
  ])('prevents caches and search engines from storing %s', async (path) => {
    const response = await get(path);

    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await response.text()).toContain('content="noindex, nofollow"');
  });

  it.each([
    ['/browse?kind=vhs', 'kind must be one of film'],
    ['/browse?maxAge=40', 'maxAge must be a whole number from 0 to 18'],
    ['/search?q=coco&page=none', 'page must be a whole number'],
    ['/transparency?days=0', 'days must be a whole number from 1 to 366'],
    ['/transparency.csv?days=never', 'days must be'],
  ])('answers %s with 400 and a page that lists the valid values', async (path, words) => {
    const response = await get(path);

    expect(response.status).toBe(400);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(textOf(await response.text()).replace(/\s+/g, ' ')).toContain(words);
  });

  it('shows every retention period for personal data on the privacy page', async () => {
    const text = textOf(await (await get('/privacy')).text()).replace(/\s+/g, ' ');

    for (const [what, days] of Object.entries(retentionDays))
      if (what !== 'title rate') expect(text, what).toMatch(new RegExp(`\\b${days}\\b`));
    expect(text).toContain('It is stored under a second pseudonym, contains no text');
  });

  it('has a page with the statement of reasons only if a text was refused', async () => {
    const text = textOf(await (await get('/submissions/rejected/statement')).text());

    expect(text).toContain('It was not published');
    expect(text).toContain("We don't publish threats");
    expect(text).toMatch(/Appeal on your receipt\s*, free of charge, until May 23, 2027/);
    expect((await get('/submissions/published/statement')).status).toBe(404);
  });

  it('has a content security policy without inline scripts and styles', async () => {
    const policy = (await get('/titles/coco')).headers.get('content-security-policy');

    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('answers 304 for a title page that has not changed', async () => {
    const first = await get('/titles/coco');
    const repeated = await get('/titles/coco', { 'if-none-match': first.headers.get('etag') ?? '' });

    expect(repeated.status).toBe(304);
    expect(await repeated.text()).toBe('');
  });

  it.each([
    '/titles/no-such-title',
    '/submissions/rcp_unknown',
    '/assets/../handler.ts',
    '/assets/manifest.json',
    '/nowhere',
  ])('answers %s with 404 and an explanatory page', async (path) => {
    const response = await get(path);

    expect(response.status).toBe(404);
    expect(await response.text()).toContain('We cannot find this page');
  });

  it('lets caches store its assets for a year, under names that contain a hash of their content', async () => {
    const html = await (await get('/')).text();
    const [, stylesheet = ''] = /href="(\/assets\/site\.[A-Z0-9]{8}\.css)"/.exec(html) ?? [];
    const response = await get(stylesheet);

    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  it('renders a receipt page without the text of the submission', async () => {
    const html = await (await get('/submissions/edit')).text();

    expect(html).toContain('It needs a small change');
    expect(html).not.toContain('ana@example.org');
  });

  it('reloads a receipt without scripts while screening is in progress', async () => {
    expect(await (await get('/submissions/checking')).text()).toContain(
      '<noscript><meta http-equiv="refresh" content="3"/></noscript>',
    );
    expect(await (await get('/submissions/published')).text()).not.toContain('http-equiv="refresh"');
  });

  it('uses its configured URL, whatever host a request names', async () => {
    const headers = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      forwarded: 'host=evil.example',
    };
    const response = await get('/titles/coco', headers);
    const html = await response.text();
    expect(html).toContain('<link rel="canonical" href="https://nightlight.example/titles/coco"/>');
    expect(html).toContain('"url":"https://nightlight.example/titles/coco"');
    expect(html).not.toContain('evil.example');
    expect(html).not.toContain(site.url);
    expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=/);
  });

  it('answers 500 with an explanatory page when a read fails, and logs a code but no error message', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fail = async () => {
      throw new Error('secret words');
    };
    const broken = web({
      data: {
        titlePage: fail,
        titleHistory: fail,
        cards: fail,
        searchCards: fail,
        receipt: fail,
        statement: fail,
        transparency: fail,
      },
      assets: openAssets(folder),
      settings: {
        siteUrl: 'https://nightlight.example',
        issuer: 'https://issuer.example',
        clientId: 'web',
        identityOrigins: [],
        secondEditor: true,
        mediaHost: 'media.s3.example',
      },
    });
    const server = await serveSite(broken);
    const response = await fetch(`${server.url}/titles/coco`);
    await server.close();

    expect(response.status).toBe(500);
    expect(await response.text()).toContain('Something went wrong');
    expect(log.mock.calls.flat().join()).toContain('page-failed');
    expect(log.mock.calls.flat().join()).not.toContain('secret words');
    log.mockRestore();
  });
});
