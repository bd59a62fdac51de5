import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Synthesizes the app into a folder, with the context values of `cdk -c`. */
export async function synthesize(folder: string, context: Record<string, string>): Promise<void> {
  await promisify(execFile)(process.execPath, ['infra/app.ts'], {
    cwd: new URL('../..', import.meta.url).pathname,
    env: { ...process.env, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify(context) },
  });
}
