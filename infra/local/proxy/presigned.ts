import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';
import { awsErrors } from './aws-errors.ts';

/** The parts of a request that a presigned URL's signature covers. */
export interface PresignedRequest {
  method: string;
  /** Path and query as they were sent. */
  url: string;
  headers: IncomingHttpHeaders;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Percent-encodes as AWS does: everything except letters, digits and `-._~`. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const canonicalPath = (path: string): string =>
  path
    .split('/')
    .map((part) => encoded(decodeURIComponent(part)))
    .join('/');

const canonicalQuery = (query: URLSearchParams): string =>
  [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [encoded(name), encoded(value)])
    .sort(([a = '', x = ''], [b = '', y = '']) => (a < b || (a === b && x < y) ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&');

const signedText = ({ method, url, headers }: PresignedRequest, query: URLSearchParams, names: string[]) => {
  const lines = names.map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`);
  const path = url.split('?')[0] ?? '/';
  const parts = [method, canonicalPath(path), canonicalQuery(query), lines.join(''), names.join(';')];
  return [...parts, query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD'].join('\n');
};

const signatureOf = (text: string, scope: string[], date: string, secret: string): string => {
  const [day = '', region = '', service = ''] = scope;
  const key = hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), service), 'aws4_request');
  const toSign = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha256(text)].join('\n');
  return hmac(key, toSign).toString('hex');
};

const momentOf = (date: string): number =>
  Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/**
 * Returns the error that S3 would return for a presigned request: wrong signature (key, method, path, query or signed
 * header), an unsigned `x-amz-` header, or an expired URL. Undefined when it is valid or not presigned. Source: S3 API
 * reference, "Authenticating Requests: Using Query Parameters".
 */
export function presignedFault(request: PresignedRequest, secret: string, now: number): Answer | undefined {
  const query = new URLSearchParams(request.url.split('?')[1] ?? '');
  const signatureText = query.get('X-Amz-Signature');
  if (signatureText === null) return undefined;
  const date = query.get('X-Amz-Date') ?? '';
  const seconds = Number(query.get('X-Amz-Expires') ?? Number.NaN);
  const names = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  if (!(momentOf(date) > 0 && seconds >= 1 && seconds <= 604_800))
    return awsErrors.s3Error(
      400,
      'AuthorizationQueryParametersError',
      'X-Amz-Date or X-Amz-Expires is invalid',
    );
  if (now > momentOf(date) + seconds * 1000)
    return awsErrors.s3Error(403, 'AccessDenied', 'Request has expired');
  const unsigned = Object.keys(request.headers).some(
    (name) => name.startsWith('x-amz-') && !names.includes(name),
  );
  if (unsigned || !names.includes('host'))
    return awsErrors.s3Error(
      403,
      'AccessDenied',
      'There were headers present in the request which were not signed',
    );
  const scope = (query.get('X-Amz-Credential') ?? '').split('/').slice(1);
  const expected = Buffer.from(signatureOf(signedText(request, query, names), scope, date, secret));
  const signature = Buffer.from(signatureText);
  if (signature.length === expected.length && timingSafeEqual(signature, expected)) return undefined;
  return awsErrors.s3Error(
    403,
    'SignatureDoesNotMatch',
    'The request signature we calculated does not match the signature you provided.',
  );
}
