import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { AddressFault } from '../address-faults.ts';
import { renderDocument } from '../html/layout/document.tsx';
import { BadAddress, Failed, NotFound } from '../html/reading/failure-pages.tsx';
import { frameFor, privatePage } from '../responses.ts';
import type { Site } from '../site.ts';

/** The page for an unknown URL. */
export function notFoundPage(_event: APIGatewayProxyEventV2, site: Site): APIGatewayProxyStructuredResultV2 {
  return privatePage(site, {
    statusCode: 404,
    html: renderDocument(frameFor(site), { title: 'Not found', path: '/', personal: true }, <NotFound />),
  });
}

/** The page for a URL with invalid parameters; `at` is the same URL without them. */
export function badAddressPage(
  _event: APIGatewayProxyEventV2,
  site: Site,
  faults: readonly AddressFault[],
  at: string,
): APIGatewayProxyStructuredResultV2 {
  return privatePage(site, {
    statusCode: 400,
    html: renderDocument(
      frameFor(site),
      { title: 'Address not valid', path: '/', personal: true },
      <BadAddress faults={faults} at={at} />,
    ),
  });
}

/** The page for a server error. */
export function failurePage(_event: APIGatewayProxyEventV2, site: Site): APIGatewayProxyStructuredResultV2 {
  return privatePage(site, {
    statusCode: 500,
    html: renderDocument(
      frameFor(site),
      { title: 'Something went wrong', path: '/', personal: true },
      <Failed />,
    ),
  });
}
