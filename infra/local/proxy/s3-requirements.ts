import type { IncomingHttpHeaders } from 'node:http';
import type { Requirement } from './requirement.ts';

/** Subresources with their own IAM action: query parameter to the name in the action. */
const objectParts: Record<string, string> = {
  tagging: 'ObjectTagging',
  acl: 'ObjectAcl',
  retention: 'ObjectRetention',
};
const bucketParts: Record<string, string> = {
  cors: 'BucketCORS',
  policy: 'BucketPolicy',
  versioning: 'BucketVersioning',
  lifecycle: 'LifecycleConfiguration',
  notification: 'BucketNotification',
  tagging: 'BucketTagging',
};

const partOf = (parts: Record<string, string>, query: URLSearchParams): string | undefined =>
  Object.keys(parts).find((part) => query.has(part));

function bucketAction(method: string, query: URLSearchParams): string {
  const part = partOf(bucketParts, query);
  if (part) return `${method === 'GET' ? 'Get' : 'Put'}${bucketParts[part]}`;
  if (query.has('uploads')) return 'ListBucketMultipartUploads';
  if (query.has('location')) return 'GetBucketLocation';
  if (method === 'PUT') return 'CreateBucket';
  return method === 'DELETE' ? 'DeleteBucket' : 'ListBucket';
}

function objectAction(method: string, query: URLSearchParams): string {
  const part = partOf(objectParts, query);
  if (part) return `${method === 'GET' ? 'Get' : method === 'DELETE' ? 'Delete' : 'Put'}${objectParts[part]}`;
  const version = query.has('versionId') ? 'Version' : '';
  if (method === 'GET') return query.has('uploadId') ? 'ListMultipartUploadParts' : `GetObject${version}`;
  if (method === 'HEAD') return `GetObject${version}`;
  if (method === 'DELETE') return query.has('uploadId') ? 'AbortMultipartUpload' : `DeleteObject${version}`;
  return 'PutObject';
}

const objectArn = (bucket: string, key: string): string => `arn:aws:s3:::${bucket}/${key}`;

/**
 * The permissions that a path-style S3 request needs.
 * @param deletedKeys the object keys in the body of a multi-object delete
 */
export function s3Requirements(
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  deletedKeys: string[],
): Requirement[] {
  const { pathname, searchParams } = new URL(url, 'http://proxy');
  const [bucket = '', ...rest] = pathname.slice(1).split('/');
  const key = decodeURIComponent(rest.join('/'));
  const prefix = searchParams.get('prefix');
  const need = (name: string, resource: string): Requirement => ({
    action: `s3:${name}`,
    resource,
    context: name === 'ListBucket' && prefix !== null ? { 's3:prefix': prefix } : {},
  });
  if (!bucket) return [need('ListAllMyBuckets', '*')];
  if (searchParams.has('delete'))
    return deletedKeys.map((one) => need('DeleteObject', objectArn(bucket, one)));
  if (!key && method !== 'POST') return [need(bucketAction(method, searchParams), `arn:aws:s3:::${bucket}`)];
  const needs = [need(objectAction(method, searchParams), objectArn(bucket, key || '*'))];
  const source = headers['x-amz-copy-source'];
  if (typeof source === 'string') {
    const [from = '', ...path] =
      decodeURIComponent(source).replace(/^\//, '').split('?')[0]?.split('/') ?? [];
    needs.push(need('GetObject', objectArn(from, path.join('/'))));
  }
  return needs;
}
