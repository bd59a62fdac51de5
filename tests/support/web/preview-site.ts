import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWebAssets } from '../../../infra/bundle-web.ts';
import { openBrowser } from './browser.ts';
import { startPreview } from './preview.ts';

/** Builds the assets and starts the sample site and a browser. */
export async function openPreview() {
  const folder = await mkdtemp(join(tmpdir(), 'nightlight-assets-'));
  await bundleWebAssets(folder);
  const site = await startPreview(folder);
  const browser = await openBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  };
  return { url: site.url, browser, close };
}
