import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Assets } from './assets.ts';
import type { Settings } from './settings.ts';
import type { WebData } from './web-data.ts';

/** The dependencies of a page. */
export interface Site {
  data: WebData;
  assets: Assets;
  settings: Settings;
}

/** One page: answers a request, or returns `undefined` when nothing exists at the URL. */
export type Page = (
  event: APIGatewayProxyEventV2,
  site: Site,
) => Promise<APIGatewayProxyStructuredResultV2 | undefined>;

/** Loads the code of a page at its first request, so that a cold start loads only the page it shows. */
export type PageLoader = () => Promise<{ default: Page }>;
