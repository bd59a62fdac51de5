import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleWebAssets } from '../../../infra/bundle-web.ts';
import { openBrowser } from './browser.ts';
import { signedIn } from './signed-in.ts';

// Takes screenshots of the sample site: `node tests/support/web/screenshots.ts FOLDER [PATH ...]`; `+PATH` means signed in.
const [folder = 'screenshots', ...paths] = process.argv.slice(2);
const work = join(process.cwd(), 'dist/preview');
const slice = 1600;
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

await bundleWebAssets(join(work, 'assets'));
await build({
  entryPoints: [join(import.meta.dirname, 'preview.ts')],
  outfile: join(work, 'preview.mjs'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  packages: 'external',
  logLevel: 'warning',
});
const { startPreview } = (await import(join(work, 'preview.mjs'))) as typeof import('./preview.ts');
const site = await startPreview(join(work, 'assets'));
const browser = await openBrowser();
mkdirSync(folder, { recursive: true });
for (const given of paths.length > 0 ? paths : ['/']) {
  const path = given.replace(/^\+/, '');
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport, colorScheme });
      if (given.startsWith('+')) await page.addInitScript(signedIn);
      page.on('console', (message) => console.log(path, message.type(), message.text()));
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      const name = path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home';
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let top = 0, part = 1; top < height; top += slice, part += 1)
        await page.screenshot({
          path: join(folder, `${name}-${size}-${colorScheme}-${part}.png`),
          fullPage: true,
          clip: { x: 0, y: top, width: viewport.width, height: Math.min(slice, height - top) },
        });
      await page.close();
    }
  }
}
await browser.close();
await site.close();
