import { join } from 'node:path';
import { build } from 'esbuild';

const folder = new URL('.', import.meta.url).pathname;

/** Handlers to compare our functions with, by name. */
export const references = ['bare-sdk', 'hono', 'powertools-router', 'powertools-worker'] as const;

export type Reference = (typeof references)[number];

// Some packages are CommonJS and call `require` for built-in modules.
const banner = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** Bundles every reference as a minified ES module without plugins. Returns the paths of the bundles. */
export async function buildReferences(outdir: string): Promise<Record<Reference, string>> {
  await build({
    entryPoints: references.map((name) => join(folder, `${name}.ts`)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    banner: { js: banner },
    logLevel: 'warning',
  });
  return Object.fromEntries(references.map((name) => [name, join(outdir, `${name}.mjs`)])) as Record<
    Reference,
    string
  >;
}
