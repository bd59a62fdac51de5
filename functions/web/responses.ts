import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { documentResponse, movedTo } from '../../shared/http/answers.ts';
import type { Frame } from './html/layout/frame.ts';
import { type PageNeeds, securityHeaders } from './security-headers.ts';
import type { Site } from './site.ts';

const htmlType = 'text/html; charset=utf-8';
/** Caches keep a page for at most a minute, so that taken-down or erased content disappears within a minute. */
const publicCacheControl = 'public, max-age=30, stale-while-revalidate=30';

/** Returns the frame of every page. Its origin is the configured URL, whatever host a request names. */
export function frameFor(site: Site): Frame {
  return {
    asset: site.assets.url,
    origin: site.settings.siteUrl,
    identity: { authority: site.settings.issuer, clientId: site.settings.clientId },
  };
}

/**
 * Answers with a page that is the same for everybody. Its entity tag lets a browser with a cached copy get a 304
 * without a body.
 */
export function publicPage(
  event: APIGatewayProxyEventV2,
  site: Site,
  page: { html: string; etag?: string },
): APIGatewayProxyStructuredResultV2 {
  const headers = securityHeaders(site.settings);
  if (page.etag === undefined)
    return {
      statusCode: 200,
      headers: { ...headers, 'content-type': htmlType, 'cache-control': publicCacheControl },
      body: page.html,
    };
  const answer = documentResponse(event.headers['if-none-match'], {
    body: page.html,
    etag: page.etag,
    contentType: htmlType,
    cacheControl: publicCacheControl,
  });
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

/** Leads to the page of the title into which a title was merged, by its path. */
export function movedPage(site: Site, location: string): APIGatewayProxyStructuredResultV2 {
  const answer = movedTo(location);
  return { ...answer, headers: { ...securityHeaders(site.settings), ...answer.headers } };
}

/** Answers with a page that caches must not store and that sends no Referer header. */
export function privatePage(
  site: Site,
  page: { html: string; statusCode?: number },
  needs: PageNeeds = {},
): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: page.statusCode ?? 200,
    headers: {
      ...securityHeaders(site.settings, needs),
      'content-type': htmlType,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    },
    body: page.html,
  };
}
