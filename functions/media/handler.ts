import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { RouteKeys } from '../../shared/contract/route.ts';
import type { mediaRoutes } from '../../shared/contract/routes.ts';
import { setting } from '../../shared/environment/settings.ts';
import { httpApi } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { openMedia, readPicture } from '../../shared/storage/media.ts';

/** Spelled out here: the schema of uploads would bring its library into a function that only reads. */
const named = /^[a-z0-9-]+(\/[a-z0-9-]+){0,9}\.[a-z]+$/;

const media = openMedia(setting(process.env, 'MEDIA_BUCKET'));

const readMedia = async (event: APIGatewayProxyEventV2) => {
  const path = event.pathParameters?.proxy ?? '';
  const picture = named.test(path) ? await readPicture(media, path) : undefined;
  if (picture === undefined) throw new Problem(404, 'media-not-found', 'There is no such picture');
  return {
    statusCode: 200,
    headers: {
      'content-type': picture.contentType ?? 'application/octet-stream',
      'cache-control': 'public, max-age=86400',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      ...(picture.etag ? { etag: picture.etag } : {}),
    },
    body: Buffer.from(picture.bytes).toString('base64'),
    isBase64Encoded: true,
  };
};

export const handler = httpApi<RouteKeys<typeof mediaRoutes>, undefined>(
  { 'GET /media/{proxy+}': async () => ({ default: readMedia }) },
  undefined,
);
