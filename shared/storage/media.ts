import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { asServiceError } from '../environment/service-errors.ts';
import { defined } from '../values/defined.ts';

/** The S3 bucket of pictures and its client. */
export interface MediaStore {
  client: S3Client;
  bucket: string;
}

/**
 * Creates the client for the bucket. Region, credentials and endpoint come from the environment variables of the SDK.
 */
export function openMedia(bucket: string): MediaStore {
  return {
    // Upload URLs are signed before the body exists, so the SDK cannot compute a checksum.
    client: new S3Client({ forcePathStyle: true, requestChecksumCalculation: 'WHEN_REQUIRED' }),
    bucket,
  };
}

/**
 * Reads a picture as it was uploaded; `undefined` when there is none at `path`. `etag` is quoted, as in a header.
 * @throws ServiceBusy, ServiceFailed
 */
export async function readPicture(
  { client, bucket }: MediaStore,
  path: string,
): Promise<{ bytes: Uint8Array; contentType?: string; etag?: string } | undefined> {
  try {
    const { Body, ContentType, ETag } = await client.send(
      new GetObjectCommand({ Bucket: bucket, Key: path }),
    );
    return {
      bytes: (await Body?.transformToByteArray()) ?? new Uint8Array(),
      ...defined({ contentType: ContentType, etag: ETag }),
    };
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw asServiceError(error, 'S3');
  }
}
