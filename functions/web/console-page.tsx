import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { defined } from '../../shared/values/defined.ts';
import { ConsoleIsland, ConsolePage } from './html/console/console-page.tsx';
import { renderDocument } from './html/layout/document.tsx';
import { frameFor, privatePage } from './responses.ts';
import type { Site } from './site.ts';

/**
 * Answers with a page of the console: a shell without data. Its island calls the API with the moderator's own
 * token.
 */
export function consolePage(
  _event: APIGatewayProxyEventV2,
  site: Site,
  page: { heading: string; path: string; island: string; data?: Record<string, string> },
): APIGatewayProxyStructuredResultV2 {
  return privatePage(site, {
    html: renderDocument(
      frameFor(site),
      {
        title: `${page.heading}, moderation`,
        path: page.path,
        personal: true,
        islands: [page.island],
        styles: ['charts', 'console'],
      },
      <ConsolePage heading={page.heading} at={page.path}>
        <ConsoleIsland island={page.island} {...defined({ data: page.data })} />
      </ConsolePage>,
    ),
  });
}
