import type { IncomingHttpHeaders } from 'node:http';

export interface Credential {
  accessKeyId: string;
  region: string;
  /** The signing name: `dynamodb`, `sqs`, `s3`. */
  service: string;
}

const scope = (text: string): Credential | undefined => {
  const [accessKeyId, , region, service] = text.split('/');
  return accessKeyId && region && service ? { accessKeyId, region, service } : undefined;
};

/**
 * Reads the credential scope of a Signature Version 4 request from its Authorization header or presigned query. Signatures
 * of presigned URLs are verified in presigned.ts. Others are not verified: the access key only identifies local callers.
 */
export function readCredential(headers: IncomingHttpHeaders, url: string): Credential | undefined {
  const header = /Credential=([^,\s]+)/.exec(headers.authorization ?? '')?.[1];
  if (header) return scope(header);
  const query = url.indexOf('?');
  if (query < 0) return undefined;
  const presigned = new URLSearchParams(url.slice(query)).get('X-Amz-Credential');
  return presigned ? scope(presigned) : undefined;
}
