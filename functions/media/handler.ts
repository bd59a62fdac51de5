import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { setting } from '../../shared/environment/settings.ts';
import { httpApi } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { mediaRoutes } from '../../shared/http/routes.ts';

const client = new S3Client({ forcePathStyle: true });
const bucket = setting(process.env, 'MEDIA_BUCKET');

const missing = (cause?: unknown) =>
  new Problem(404, 'media-not-found', 'There is no such picture', { cause });

const readMedia = async (event: APIGatewayProxyEventV2) => {
  const key = event.pathParameters?.proxy ?? '';
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*\.[a-z]+$/.test(key)) throw missing();
  try {
    const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const bytes = await object.Body?.transformToByteArray();
    return {
      statusCode: 200,
      headers: {
        'content-type': object.ContentType ?? 'application/octet-stream',
        'cache-control': 'public, max-age=86400',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'x-content-type-options': 'nosniff',
        ...(object.ETag ? { etag: object.ETag } : {}),
      },
      body: Buffer.from(bytes ?? []).toString('base64'),
      isBase64Encoded: true,
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchKey') throw missing(error);
    throw error;
  }
};

export const handler = httpApi(mediaRoutes, { readMedia: async () => ({ default: readMedia }) }, undefined);
