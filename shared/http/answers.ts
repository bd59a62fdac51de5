import type { ApiResponse } from './api.ts';

/** Builds a JSON answer. It is not cacheable unless the headers say otherwise. */
export function json(statusCode: number, body: unknown, headers: Record<string, string> = {}): ApiResponse {
  return {
    statusCode,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(body),
  };
}

/** Builds the answer 204, without a body. */
export function noContent(): ApiResponse {
  return { statusCode: 204, headers: { 'cache-control': 'no-store' } };
}

const matches = (condition: string | undefined, etag: string): boolean =>
  (condition ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);

/** Builds a cacheable answer with an entity tag, or 304 when the caller has this version (RFC 9110, section 13.1.2). */
export function cacheable(
  ifNoneMatch: string | undefined,
  answer: { body: string; etag: string; contentType: string; cacheControl: string },
): ApiResponse {
  const headers = { etag: answer.etag, 'cache-control': answer.cacheControl };
  if (matches(ifNoneMatch, answer.etag)) return { statusCode: 304, headers };
  return { statusCode: 200, headers: { ...headers, 'content-type': answer.contentType }, body: answer.body };
}
