import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;

/**
 * Returns the folder of the bundles: inside the CDK assembly when that has its own folder, so that stacks that run at
 * the same time do not overwrite each other's bundles; otherwise `dist`.
 */
export function bundlesFolder(): string {
  return process.env.CDK_OUTDIR === undefined ? join(root, 'dist') : join(process.env.CDK_OUTDIR, 'bundles');
}

/** Returns the folder of a function's bundle. */
export function bundleFolder(name: string): string {
  return join(bundlesFolder(), name);
}
