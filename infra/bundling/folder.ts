import { join } from 'node:path';

const root = new URL('../..', import.meta.url).pathname;

/**
 * Where the bundles lie: inside the assembly when that has a folder of its own, so that stacks side by side never write
 * into each other's bundles; else in `dist`.
 */
export function bundlesFolder(): string {
  return process.env.CDK_OUTDIR === undefined ? join(root, 'dist') : join(process.env.CDK_OUTDIR, 'bundles');
}

/** Where a function's bundle lies. */
export function bundleFolder(name: string): string {
  return join(bundlesFolder(), name);
}
