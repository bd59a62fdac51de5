import { openAssets } from '../../../functions/web/assets.ts';
import { web } from '../../../functions/web/web.ts';
import { sampleData } from './sample-data.ts';

/** The site with the sample data, without a database. */
export function sampleSite(assetFolder: string) {
  return web({
    assets: openAssets(assetFolder),
    settings: {
      siteUrl: 'https://nightlight.example',
      issuer: 'http://127.0.0.1:9/issuer',
      clientId: 'web',
      identityOrigins: [],
      secondEditor: true,
      mediaHost: 'media.s3.example',
    },
    data: sampleData(),
  });
}
