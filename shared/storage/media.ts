import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
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
    // Upload URLs are signed before the body exists, so the SDK cannot compute a checksum. They are at the bucket's own host,
    // which the content security policy of the editors' pages names.
    client: new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' }),
    bucket,
  };
}

/**
 * Reads a file of the bucket; `undefined` when there is none at `path`. `etag` is quoted, as in a header.
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

/**
 * Stores a file. A file with the same path is replaced; the paths of pictures contain a hash, so it has the same content.
 * @throws ServiceBusy, ServiceFailed
 */
export async function writePicture(
  { client, bucket }: MediaStore,
  file: { path: string; contentType: string; bytes: Uint8Array },
): Promise<void> {
  try {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: file.path,
        Body: file.bytes,
        ContentType: file.contentType,
      }),
    );
  } catch (error) {
    throw asServiceError(error, 'S3');
  }
}

/**
 * Lists the paths of all files that begin with a prefix. Costs a request for every thousand.
 * @throws ServiceBusy, ServiceFailed
 */
export async function listPictures({ client, bucket }: MediaStore, prefix: string): Promise<string[]> {
  try {
    const paths: string[] = [];
    for await (const { Contents = [] } of paginateListObjectsV2(
      { client },
      { Bucket: bucket, Prefix: prefix },
    ))
      paths.push(...Contents.flatMap(({ Key }) => Key ?? []));
    return paths;
  } catch (error) {
    throw asServiceError(error, 'S3');
  }
}

/**
 * Deletes a file; nothing happens when there is none.
 * @throws ServiceBusy, ServiceFailed
 */
export async function deletePicture({ client, bucket }: MediaStore, path: string): Promise<void> {
  try {
    await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: path }));
  } catch (error) {
    throw asServiceError(error, 'S3');
  }
}
