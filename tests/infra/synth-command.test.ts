import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, inject, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'nightlight-synth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const templatesIn = (path: string): string[] =>
  readdirSync(path)
    .filter((file) => file.endsWith('.template.json'))
    .sort();

describe('the CDK command line', () => {
  it('synthesizes the same stacks as running the app directly', async () => {
    const outdir = join(folder, 'cdk.out');
    await promisify(execFile)(
      process.execPath,
      [join(root, 'node_modules/aws-cdk/bin/cdk'), 'synth', '--quiet', '--output', outdir, '--no-notices'],
      {
        cwd: root,
        env: {
          PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
          CDK_HOME: folder,
          CDK_DISABLE_CLI_TELEMETRY: 'true',
        },
      },
    );
    expect(templatesIn(outdir)).toEqual(templatesIn(inject('assembly')));
    expect(templatesIn(outdir).length).toBeGreaterThanOrEqual(5);
  });
});
