import { PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { MediaStore } from './media.ts';

/** A URL to which one picture can be uploaded, and the headers that must be sent unchanged with the upload. */
export interface UploadAddress {
  url: string;
  headers: Record<string, string>;
}

/**
 * Signs a URL that accepts one upload at `key` for a number of seconds: only with exactly this type, size in bytes and
 * content (`sha256` in hexadecimal), and only while no file is stored there. The checksum must be a header: the SDK
 * would put it into the URL, where S3 ignores it.
 */
export async function uploadAddress(
  { client, bucket }: MediaStore,
  picture: { key: string; contentType: string; bytes: number; sha256: string },
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
    Key: picture.key,
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
