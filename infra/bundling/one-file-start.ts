import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { build, type Metafile, type OutputFile, type Plugin } from 'esbuild';

type Outputs = Metafile['outputs'];

/** Lists the files that importing `entry` loads, including itself. */
const startOf = (outputs: Outputs, entry: string, found = new Set<string>()): Set<string> => {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const { path, kind } of outputs[entry]?.imports ?? [])
    if (kind === 'import-statement' && outputs[path]) startOf(outputs, path, found);
  return found;
};

const alias = (index: number, name: string): string => `part${index}_${name}`;

/** Whether a chunk only re-exports a built-in module. Such chunks are inlined instead of read from a file. */
const isBuiltin = (outputs: Outputs, file: string): boolean =>
  Object.keys(outputs[file]?.inputs ?? {}).every((input) => input.startsWith('builtin:'));

/** Builds the exports of the joined file: the handler, and the exports of every part under unique names. */
const joinedSource = (outputs: Outputs, entry: string, parts: readonly string[]): string =>
  [
    `export * from './${entry}';`,
    ...parts.map((part, index) => {
      const names = (outputs[part]?.exports ?? []).map((name) => `${name} as ${alias(index, name)}`);
      return `export { ${names.join(', ')} } from './${part}';`;
    }),
  ].join('\n');

/** Builds the file that replaces a part, for the chunks that import it. */
const stub = (outputs: Outputs, part: string, index: number, entry: string): string => {
  const path = relative(dirname(part), entry);
  const names = (outputs[part]?.exports ?? []).map((name) => `${alias(index, name)} as ${name}`);
  return `export { ${names.join(', ')} } from '${path.startsWith('.') ? path : `./${path}`}';`;
};

const joinStart = async (
  outdir: string,
  outputs: Outputs,
  files: ReadonlyMap<string, OutputFile>,
  entry: string,
): Promise<Map<string, Uint8Array>> => {
  const start = [...startOf(outputs, entry)];
  const parts = start.filter((path) => path !== entry);
  const fromMemory: Plugin = {
    name: 'from-memory',
    setup(builder) {
      builder.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const file = relative(outdir, resolve(resolveDir, path));
        return kind === 'dynamic-import' && !isBuiltin(outputs, file)
          ? { path: `./${file}`, external: true }
          : { path: join(outdir, file), namespace: 'memory' };
      });
      builder.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path }) => ({
        contents: files.get(path)?.contents ?? '',
        resolveDir: dirname(path),
        loader: 'js',
      }));
    },
  };
  const joined = await build({
    stdin: { contents: joinedSource(outputs, entry, parts), resolveDir: outdir },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    logLevel: 'warning',
    plugins: [fromMemory],
  });
  const [file] = joined.outputFiles;
  const written = new Map<string, Uint8Array>();
  if (file) written.set(join(outdir, entry), file.contents);
  for (const [index, part] of parts.entries())
    written.set(join(outdir, part), Buffer.from(stub(outputs, part, index, entry)));
  return written;
};

/**
 * Joins everything that the start of a function loads into one file. esbuild puts code that several chunks share into
 * separate files; finding, reading and linking a dozen of them takes a tenth of the start-up time.
 */
export const oneFileStart: Plugin = {
  name: 'one-file-start',
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true;
    initialOptions.write = false;
    const root = initialOptions.absWorkingDir ?? process.cwd();
    const outdir = resolve(root, initialOptions.outdir ?? '.');
    onEnd(async ({ metafile, outputFiles = [], errors }) => {
      if (errors.length > 0 || metafile === undefined) return;
      const named = Object.entries(metafile.outputs).map(
        ([path, output]) => [relative(outdir, resolve(root, path)), output] as const,
      );
      const outputs: Outputs = Object.fromEntries(
        named.map(([path, output]) => [
          path,
          {
            ...output,
            imports: output.imports.map((one) => ({
              ...one,
              path: one.external ? one.path : relative(outdir, resolve(root, one.path)),
            })),
          },
        ]),
      );
      const files = new Map(outputFiles.map((file) => [file.path, file]));
      const joined = await joinStart(outdir, outputs, files, 'index.mjs');
      for (const [path, file] of files) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, joined.get(path) ?? file.contents);
      }
    });
  },
};
