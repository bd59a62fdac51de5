import { existsSync, readdirSync, rmSync, watch } from 'node:fs';
import { type BuildOptions, build, context } from 'esbuild';
import { bundleWebAssets } from './bundle-web.ts';
import { builtinsWithoutFacade } from './bundling/builtins.ts';
import { cachedBundles } from './bundling/cached-bundles.ts';
import { copyClassifierFiles } from './bundling/classifier-files.ts';
import { copyCodecFiles } from './bundling/codec-files.ts';
import { environmentCredentials } from './bundling/credentials.ts';
import { bundleFolder, bundlesFolder } from './bundling/folder.ts';
import { oneFileStart } from './bundling/one-file-start.ts';
import { sdkWithoutUnusedParts } from './bundling/sdk-without.ts';
import { workerWithServices } from './cloud-services.ts';

const root = new URL('..', import.meta.url).pathname;

/**
 * Lists the functions of the deployment: every folder of `functions/` with a `handler.ts`.
 * @internal
 */
export function functionNames(): string[] {
  return readdirSync(`${root}functions`).filter((name) => existsSync(`${root}functions/${name}/handler.ts`));
}

const options = (name: string, handler = `functions/${name}/handler.ts`): BuildOptions => ({
  absWorkingDir: root,
  entryPoints: { index: handler },
  outdir: bundleFolder(name),
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  // Writes non-ASCII letters as UTF-8, in two or three bytes instead of the six of an escape.
  charset: 'utf8',
  keepNames: false,
  legalComments: 'none',
  // Emscripten's loader reads it in a module that has none. Its value is unused: the files are read by the function.
  define: { __dirname: '""' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
  plugins: [builtinsWithoutFacade, environmentCredentials, sdkWithoutUnusedParts, oneFileStart],
});

/** Variants of bundles that a deployment can use instead of a function's own bundle: their names and handlers. */
const variants: Record<string, string> = {
  [workerWithServices]: 'functions/moderation-worker/handler-with-services.ts',
};

/**
 * Bundles every function as minified ES modules. Code that only some requests need becomes a separate chunk. `extraVariants`
 * names additional variants to build.
 */
export async function bundleFunctions(extraVariants: readonly string[] = []): Promise<void> {
  rmSync(bundlesFolder(), { recursive: true, force: true });
  await cachedBundles(bundlesFolder(), async () => {
    await Promise.all([...functionNames().map((name) => build(options(name))), webAssets()]);
    copyCodecFiles(bundleFolder('media-renditions'));
    copyClassifierFiles(bundleFolder('moderation-worker'));
  });
  for (const name of extraVariants) {
    await build(options(name, variants[name]));
    if (name === workerWithServices) copyClassifierFiles(bundleFolder(name));
  }
}

const webAssets = () => bundleWebAssets(`${bundleFolder('web')}/assets`);

const watchWebAssets = (): void => {
  let waiting: NodeJS.Timeout | undefined;
  const rebuild = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => webAssets().catch((error: unknown) => console.error(String(error))), 50);
  };
  for (const folder of ['functions/web/islands', 'functions/web/html', 'shared/expert-reviews'])
    watch(`${root}${folder}`, { recursive: true }, rebuild);
};

const buildAndWatch = async (): Promise<void> => {
  const contexts = await Promise.all(functionNames().map((name) => context(options(name))));
  await Promise.all(contexts.map((one) => one.watch()));
  watchWebAssets();
  await webAssets();
};

/** Rebuilds the bundles when a source file changes, until the process ends. It starts esbuild only at the first change. */
const watchFunctions = (): void => {
  const watchers = ['functions', 'shared'].map((name) =>
    watch(`${root}${name}`, { recursive: true }, () => {
      const open = watchers.splice(0);
      for (const watcher of open) watcher.close();
      if (open.length > 0) buildAndWatch().catch((error: unknown) => console.error(String(error)));
    }),
  );
};

if (import.meta.main && process.argv.includes('--watch')) watchFunctions();
