import router from '@middy/http-router';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { lambdaHandler } from '../../shared/environment/lambda-handler.ts';
import { reportFailure } from '../../shared/environment/report-failure.ts';
import { failurePage, notFoundPage } from './pages/failures.tsx';
import { pages } from './routes.ts';
import type { PageLoader, Site } from './site.ts';

type Event = APIGatewayProxyEventV2;
type Answer = APIGatewayProxyStructuredResultV2;

class PageNotFound extends Error {}

const answer = async (event: Event, site: Site, load: PageLoader): Promise<Answer> => {
  const page = await load();
  return (await page.default(event, site)) ?? notFoundPage(event, site);
};

/**
 * Handles every request to the site: renders the page at the URL, or an error page when the page is missing or
 * fails.
 */
export function web(site: Site) {
  return lambdaHandler<Event, Answer>()
    .onError((request) => {
      if (request.error instanceof PageNotFound) {
        request.response = notFoundPage(request.event, site);
        return;
      }
      reportFailure('page-failed', request.error);
      request.response = failurePage(request.event, site);
    })
    .handler(
      router<Event, Answer>({
        routes: Object.entries(pages).flatMap(([path, load]) =>
          (['GET', 'HEAD'] as const).map((method) => ({
            method,
            path,
            handler: (event: Event) => answer(event, site, load),
          })),
        ),
        notFoundResponse: () => {
          throw new PageNotFound();
        },
      }),
    );
}
