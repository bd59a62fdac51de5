import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewApi } from './preview-api.ts';
import { sampleSite } from './sample-site.ts';
import { serveSite } from './site-server.ts';

const picture = (path: string): string => {
  try {
    return readFileSync(join(process.cwd(), 'infra/demo/pictures', path.split('/').at(-1) ?? ''), 'utf8');
  } catch {
    return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="#2b3c7a"/><circle cx="12" cy="3" r="1.5" fill="#ffc94a"/></svg>';
  }
};

/** Serves the sample site with its pictures and the receipts' JSON, for manual review. */
export function startPreview(assetFolder: string) {
  return serveSite(sampleSite(assetFolder), (method, url) => {
    if (url.pathname.startsWith('/media/')) return { type: 'image/svg+xml', body: picture(url.pathname) };
    const answer = previewApi(method, url);
    if (answer !== undefined) return { type: 'application/json', body: JSON.stringify(answer) };
    return undefined;
  });
}
