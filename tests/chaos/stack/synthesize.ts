import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const root = new URL('../../..', import.meta.url).pathname;

/** Synthesizes the app into `folder`, with copies of the bundles in it. */
export async function synthesize(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['infra/app.ts'], {
    cwd: root,
    env: { ...process.env, CDK_OUTDIR: folder },
  });
}
