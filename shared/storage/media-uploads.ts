import { PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { MediaStore } from './media.ts';

/** An address that takes one picture, and the headers that must be sent with it as they are. */
export interface UploadAddress {
  url: string;
  headers: Record<string, string>;
}

/**
 * An address that takes one picture at `path` for so many seconds: of exactly this type, size in bytes and content
 * (`sha256` in hexadecimal), and only while there is none. The checksum must stay a header: as a part of the address,
 * where the SDK would put it, S3 ignores it.
 */
export async function uploadAddress(
  { client, bucket }: MediaStore,
  picture: { path: string; contentType: string; bytes: number; sha256: string },
  expiresInSeconds: number,
): Promise<UploadAddress> {
  const checksum = Buffer.from(picture.sha256, 'hex').toString('base64');
  const headers = {
    'content-type': picture.contentType,
    'if-none-match': '*',
    'x-amz-checksum-sha256': checksum,
  };
  const command = new PutObjectCommand({
    Bucket: bucket,
    Key: picture.path,
    ContentType: picture.contentType,
    ContentLength: picture.bytes,
    IfNoneMatch: '*',
    ChecksumSHA256: checksum,
  });
  const url = await getSignedUrl(client, command, {
    expiresIn: expiresInSeconds,
    signableHeaders: new Set(['host', 'content-length', ...Object.keys(headers)]),
    unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
  });
  return { url, headers };
}
