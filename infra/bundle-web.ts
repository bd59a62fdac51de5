import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const islandFolder = join(root, 'functions/web/islands');
const sources = join(root, 'functions/web/html/assets');

const entries = async (): Promise<{ in: string; out: string }[]> => {
  const index = JSON.parse(await readFile(join(islandFolder, 'index.json'), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(index).map(([name, file]) => ({ in: join(islandFolder, file), out: name }));
};

/**
 * Builds the stylesheet and the browser modules into `folder`. Each file name contains a hash of its content. Also
 * writes `manifest.json` with `{ version, names: {name: path}, files }`.
 */
export async function bundleWebAssets(folder: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [
      ...(await entries()),
      ...['site', 'charts', 'console', 'changes', 'editorial'].map((name) => ({
        in: join(sources, `${name}.css`),
        out: name,
      })),
      { in: join(sources, 'icon.svg'), out: 'icon' },
    ],
    outdir: folder,
    entryNames: '[name].[hash]',
    chunkNames: 'part.[hash]',
    loader: { '.svg': 'copy' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    logLevel: 'warning',
  });
  const files = Object.keys(metafile.outputs).map((path) => basename(path));
  const names = Object.fromEntries(
    files
      .filter((file) => !file.startsWith('part.'))
      .map((file) => [file.replace(/\.[A-Z0-9]{8}\./, '.'), `/assets/${file}`]),
  );
  const version = createHash('sha256').update(files.sort().join()).digest('hex').slice(0, 12);
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ version, names, files }));
}
