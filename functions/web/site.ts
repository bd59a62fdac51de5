import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Assets } from './assets.ts';
import type { Settings } from './settings.ts';
import type { WebData } from './web-data.ts';

/** What a page is made with. */
export interface Site {
  data: WebData;
  assets: Assets;
  settings: Settings;
}

/** One page: answers a request, or `undefined` when there is nothing at its address. */
export type Page = (
  event: APIGatewayProxyEventV2,
  site: Site,
) => Promise<APIGatewayProxyStructuredResultV2 | undefined>;

/** Loads a page at its first request, so that a start pays for no page it doesn't show. */
export type PageLoader = () => Promise<{ default: Page }>;
