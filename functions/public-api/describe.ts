import { cacheable } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { entityTag } from '../../shared/http/entity-tag.ts';
import { describeApi } from '../../shared/http/openapi.ts';
import { editorialRoutes, moderationRoutes, publicRoutes } from '../../shared/http/routes.ts';
import { shapes } from '../../shared/http/shapes.ts';

let description: { body: string; etag: string } | undefined;

const describe: Endpoint<unknown> = async (event) => {
  if (description === undefined) {
    const body = JSON.stringify(
      describeApi({ ...publicRoutes, ...editorialRoutes, ...moderationRoutes }, shapes),
    );
    description = { body, etag: entityTag(body) };
  }
  return cacheable(event.headers['if-none-match'], {
    ...description,
    contentType: 'application/json',
    cacheControl: 'public, max-age=300',
  });
};
export default describe;
