import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Synthesizes the app into a folder, with copies of the bundles in it and with the context values of `cdk -c`. It skips the
 * CDK's validation of the templates, which takes longer than the rest, unless `validated` is true.
 */
export async function synthesize(
  folder: string,
  context: Record<string, string> = {},
  validated = false,
): Promise<void> {
  await promisify(execFile)(process.execPath, ['infra/app.ts'], {
    cwd: new URL('../..', import.meta.url).pathname,
    env: {
      ...process.env,
      CDK_OUTDIR: folder,
      CDK_CONTEXT_JSON: JSON.stringify(context),
      CDK_VALIDATION: String(validated),
    },
  });
}
