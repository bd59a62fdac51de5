import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleWebAssets } from '../../../infra/bundle-web.ts';
import { openBrowser } from './browser.ts';

// Pictures of pages of the sample site: `node tests/support/web/screenshots.ts FOLDER [PATH ...]`.
const [folder = 'screenshots', ...paths] = process.argv.slice(2);
const work = join(process.cwd(), 'dist/preview');
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
for (const path of paths.length > 0 ? paths : ['/']) {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport, colorScheme });
      page.on('console', (message) => console.log(path, message.type(), message.text()));
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      const name = path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home';
      await page.screenshot({ path: join(folder, `${name}-${size}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
}
await browser.close();
await site.close();
