import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { sdkWithoutUnusedParts } from '../../infra/bundling/sdk-without.ts';

const folder = mkdtempSync(join(tmpdir(), 'sdk-without-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Bundles the DynamoDB client of a fake SDK whose endpoint cache is in `cacheFile`. Returns the code. */
const bundle = async (name: string, cacheFile: string): Promise<string> => {
  const write = (path: string, text: string) => {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('index.js', `import '@aws-sdk/client-dynamodb';`);
  write('node_modules/@aws-sdk/client-dynamodb/index.js', `import '../endpoint-cache/${cacheFile}';`);
  write(`node_modules/@aws-sdk/endpoint-cache/${cacheFile}`, `console.log('the cache of the SDK');`);
  const { outputFiles } = await build({
    absWorkingDir: join(folder, name),
    entryPoints: ['index.js'],
    outdir: 'out',
    bundle: true,
    write: false,
    logLevel: 'silent',
    plugins: [sdkWithoutUnusedParts],
  });
  return outputFiles.map(({ text }) => text).join('\n');
};

it('the bundler plugin replaces a file of the SDK that functions do not need', async () => {
  expect(await bundle('unchanged', 'dist-es/index.js')).not.toContain('the cache of the SDK');
});

it('the bundler plugin fails the build when the SDK no longer has a file that it replaces', async () => {
  await expect(bundle('moved', 'dist-es/cache.js')).rejects.toThrow(/client-dynamodb no longer has a file/);
});
