import { describeApi } from '../../shared/contract/openapi.ts';
import { apiRoutes } from '../../shared/contract/routes.ts';
import type { describe as contract } from '../../shared/contract/service.ts';
import { openEndpoint } from '../../shared/http/open-endpoint.ts';
import { entityTag } from '../../shared/text/entity-tag.ts';

let description: { body: string; etag: string } | undefined;

/** Answers with the OpenAPI document of every route, built once in each instance of the function. */
export default openEndpoint<typeof contract, unknown>('GET /v1/openapi.json', async () => {
  if (description === undefined) {
    const body = JSON.stringify(describeApi(apiRoutes));
    description = { body, etag: entityTag(body) };
  }
  return { ...description, contentType: 'application/json', cacheControl: 'public, max-age=300' };
});
