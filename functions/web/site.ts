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

export type PageEvent = APIGatewayProxyEventV2;

/** The answer of a page. `undefined` when nothing exists at its address. */
export type PageAnswer = APIGatewayProxyStructuredResultV2 | undefined;

/** One page. Answers a request. */
type Page = (event: PageEvent, site: Site) => Promise<PageAnswer>;

/** Loads the code of a page at its first request, so that a cold start loads only the page it shows. */
export type PageLoader = () => Promise<{ default: Page }>;
