import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { synthesize } from './synthesize.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the synthesized cloud assembly, with copies of the bundles in it. */
    assembly: string;
  }
}

/**
 * Synthesizes the app once for all test files of a run. The bundles are copied into the assembly, so that another build
 * during the run does not change them. `TEST_ASSEMBLY` names a folder that several runs share.
 */
export default async function provideAssembly({ provide }: TestProject): Promise<() => void> {
  const shared = process.env.TEST_ASSEMBLY;
  const folder = shared ?? mkdtempSync(join(tmpdir(), 'nightlight-assembly-'));
  if (!existsSync(join(folder, 'manifest.json'))) await synthesize(folder);
  provide('assembly', folder);
  return () => {
    if (shared === undefined) rmSync(folder, { recursive: true, force: true });
  };
}
