import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { renderDocument } from '../../../shared/html/layout/document.tsx';
import { Failed, NotFound } from '../../../shared/html/reading/failures.tsx';
import { frameFor, privatePage } from '../responses.ts';
import type { Site } from '../site.ts';

/** The page for an address with nothing behind it. */
export const notFoundPage = (event: APIGatewayProxyEventV2, site: Site): APIGatewayProxyStructuredResultV2 =>
  privatePage(site, {
    statusCode: 404,
    html: renderDocument(
      frameFor(event, site),
      { title: 'Not found', path: '/', personal: true },
      <NotFound />,
    ),
  });

/** The page for when we fail. */
export const failurePage = (event: APIGatewayProxyEventV2, site: Site): APIGatewayProxyStructuredResultV2 =>
  privatePage(site, {
    statusCode: 500,
    html: renderDocument(
      frameFor(event, site),
      { title: 'Something went wrong', path: '/', personal: true },
      <Failed />,
    ),
  });
