import type { CreatedObject } from '../contracts.ts';
import type { Call } from './call.ts';

/**
 * Returns the object that a successful S3 call created, or undefined when it created none: reads, deletions, buckets,
 * parts of an upload, and subresources such as tags.
 */
export function createdObject(
  { method, url, headers, operation }: Call,
  { size, etag, at }: Pick<CreatedObject, 'size' | 'etag' | 'at'>,
): CreatedObject | undefined {
  if (operation.protocol !== 's3') return undefined;
  const { pathname, searchParams } = new URL(url, 'http://proxy');
  const [bucket = '', ...rest] = pathname.slice(1).split('/');
  const key = decodeURIComponent(rest.join('/'));
  if (!(bucket && key)) return undefined;
  const found = (action: CreatedObject['action']) => ({ bucket, key, size, etag, at, action });
  if (method === 'POST') return searchParams.has('uploadId') ? found('CompleteMultipartUpload') : undefined;
  const partial = ['uploadId', 'tagging', 'acl', 'retention'].some((name) => searchParams.has(name));
  if (method !== 'PUT' || partial) return undefined;
  return found(headers['x-amz-copy-source'] === undefined ? 'Put' : 'Copy');
}
