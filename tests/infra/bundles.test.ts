import { execFile } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';
import { functionNames } from '../../infra/bundle.ts';
import { bytesAtStart } from './bytes-at-start.ts';

const folderOf = (name: string): string => join(inject('assembly'), 'bundles', name);

/** Values that the handlers accept when they are imported. No service is called. */
const settings = {
  TABLE_NAME: 'Table',
  MEDIA_BUCKET: 'media',
  MEDIA_HOST: 'media.s3.example',
  SITE_URL: 'https://nightlight.example',
  IDENTITY_ORIGINS: 'https://sign-in.example',
  TOKEN_ISSUER: 'https://issuer.example/pool',
  CLIENT_ID: 'client',
  TAG_SECRET: 'x'.repeat(64),
  LEDGER_SECRET: 'x'.repeat(64),
  RECEIPT_SECRETS: `a:${'x'.repeat(64)}`,
  REVIEW_SECRETS: `a:${'x'.repeat(64)}`,
  CASE_SECRETS: `a:${'x'.repeat(64)}`,
  SUGGESTION_SECRETS: `a:${'x'.repeat(64)}`,
  SECOND_EDITOR: 'on',
  SCREENING_QUEUE_URL: 'https://queues.example/screening',
  PICTURES_QUEUE_URL: 'https://queues.example/pictures',
  OVERDUE_QUEUE_URL: 'https://queues.example/overdue',
  UNSCREENED_QUEUE_URL: 'https://queues.example/unscreened',
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
};

/** The built-in modules that a new process has loaded after importing `specifier`. */
const loadedAfter = async (specifier: string): Promise<string[]> => {
  const script = `await import(${JSON.stringify(specifier)}); console.log(JSON.stringify(process.moduleLoadList)); process.exit();`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: settings,
  });
  return JSON.parse(stdout.split('\n').at(-2) ?? '[]') as string[];
};

const undici = (modules: string[]): string[] => modules.filter((name) => name.includes('undici'));

/**
 * Maximum kilobytes, for each function, of what it loads at its start and of its whole bundle: ten percent above the last
 * measurement. Every kilobyte makes cold starts slower.
 */
const maxKilobytes: Record<string, { start: number; all: number }> = {
  'editorial-api': { start: 530, all: 723 },
  'link-checker': { start: 300, all: 400 },
  media: { start: 331, all: 368 },
  // The codecs' WebAssembly, 12.6 MB, is read when the first picture needs it.
  'media-renditions': { start: 526, all: 780 },
  'moderation-api': { start: 334, all: 512 },
  // The classifier's weights are read with the first batch.
  'moderation-worker': { start: 1442, all: 3400 },
  'outbox-relay': { start: 183, all: 235 },
  'page-projector': { start: 345, all: 433 },
  'pre-token': { start: 1, all: 1 },
  'public-api': { start: 212, all: 1762 },
  sweeper: { start: 370, all: 520 },
  // The API reference, with its examples, is only loaded for its own page.
  web: { start: 281, all: 700 },
};

describe('loading', () => {
  it.each(functionNames())('%s does not load undici', async (name) => {
    const modules = await loadedAfter(join(folderOf(name), 'index.mjs'));
    expect(modules.length).toBeGreaterThan(50);
    expect(undici(modules)).toEqual([]);
  });

  it('node:http loads undici, so this test would notice it', async () => {
    expect(undici(await loadedAfter('node:http'))).not.toEqual([]);
  });
});

describe('the bundle of', () => {
  it.each(functionNames())('%s is not larger than its limits', (name) => {
    const files = globSync('**/*.mjs', { cwd: folderOf(name) }).map((file) => join(folderOf(name), file));
    const all = files.reduce((bytes, file) => bytes + statSync(file).size, 0);
    const start = bytesAtStart(join(folderOf(name), 'index.mjs'));
    const { start: maxAtStart, all: maxInAll } = maxKilobytes[name] ?? { start: 0, all: 0 };
    expect(start / 1024).toBeLessThanOrEqual(maxAtStart);
    expect(all / 1024).toBeLessThanOrEqual(maxInAll);
  });

  it.each(functionNames())('%s contains no client of a cloud screening service', (name) => {
    const files = globSync('**/*.mjs', { cwd: folderOf(name) }).map((file) => join(folderOf(name), file));
    const clients = files.filter((file) =>
      /DetectToxicContent|ApplyGuardrail|modelId\}\/converse/.test(readFileSync(file, 'utf8')),
    );
    expect(clients).toEqual([]);
  });
});

describe('the scripts of the site', () => {
  const scripts = globSync('*.js', { cwd: join(folderOf('web'), 'assets') });

  it('contain no schemas, which are larger than everything else together', () => {
    expect(scripts.length).toBeGreaterThan(20);
    const withSchemas = scripts.filter((file) =>
      readFileSync(join(folderOf('web'), 'assets', file), 'utf8').includes('invalid_type'),
    );
    expect(withSchemas).toEqual([]);
  });
});
