import { defined } from '../values/defined.ts';
import type { ApiResponse } from './api.ts';

/** Builds a JSON response. It is not cacheable unless `headers` says otherwise. */
export function json(statusCode: number, body: unknown, headers: Record<string, string> = {}): ApiResponse {
  return {
    statusCode,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(body),
  };
}

/** Builds the response 204, without a body. */
export function noContent(): ApiResponse {
  return { statusCode: 204, headers: { 'cache-control': 'no-store' } };
}

/** How long a caller may remember where a page went, in seconds. An editor can bring a merged title back. */
const movedSeconds = 60;

/** Builds the response 301, which leads to another address of this service. */
export function movedTo(location: string): ApiResponse {
  return { statusCode: 301, headers: { location, 'cache-control': `public, max-age=${movedSeconds}` } };
}

const matches = (condition: string | undefined, etag: string): boolean =>
  (condition ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);

/** A text or the bytes of a file, to be sent exactly as stored, with the headers that caches need. */
export interface StoredDocument {
  body: string | Uint8Array;
  /** The strong entity tag, with its quotation marks. Without it every caller gets the whole document, never a 304. */
  etag?: string;
  contentType: string;
  cacheControl: string;
  headers?: Readonly<Record<string, string>>;
}

const encoded = (body: string | Uint8Array): Pick<ApiResponse, 'body' | 'isBase64Encoded'> =>
  typeof body === 'string' ? { body } : { body: Buffer.from(body).toString('base64'), isBase64Encoded: true };

/**
 * Builds the response with a stored document, or 304 when the caller already has this version (RFC 9110, section
 * 13.1.2).
 */
export function documentResponse(
  ifNoneMatch: string | undefined,
  { body, etag, contentType, cacheControl, headers: others }: StoredDocument,
): ApiResponse {
  const headers = { ...others, ...defined({ etag }), 'cache-control': cacheControl };
  if (etag !== undefined && matches(ifNoneMatch, etag)) return { statusCode: 304, headers };
  return { statusCode: 200, headers: { ...headers, 'content-type': contentType }, ...encoded(body) };
}
