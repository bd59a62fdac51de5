import { PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { MediaStore } from './media.ts';

/** An address that takes one picture at `path`, of exactly this type and size in bytes, for so many seconds. */
export const uploadAddress = (
  { client, bucket }: MediaStore,
  picture: { path: string; contentType: string; bytes: number },
  expiresInSeconds: number,
): Promise<string> =>
  getSignedUrl(
    client,
    new PutObjectCommand({
      Bucket: bucket,
      Key: picture.path,
      ContentType: picture.contentType,
      ContentLength: picture.bytes,
    }),
    {
      expiresIn: expiresInSeconds,
      signableHeaders: new Set(['content-type', 'content-length', 'host']),
    },
  );
