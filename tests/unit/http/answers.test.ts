import { describe, expect, it } from 'vitest';
import { documentResponse } from '../../../shared/http/answers.ts';

const answer = (condition: string | undefined) =>
  documentResponse(condition, {
    body: '{}',
    etag: '"abc"',
    contentType: 'application/json',
    cacheControl: 'public',
  });

describe('a stored document', () => {
  it.each([undefined, '', '"abcd"', '"ab"', 'abc', '"x", "y"'])(
    'is sent with its entity tag when If-None-Match is %s',
    (condition) => {
      expect(answer(condition)).toMatchObject({ statusCode: 200, body: '{}', headers: { etag: '"abc"' } });
    },
  );

  it.each(['"abc"', 'W/"abc"', '"x", "abc"', '*', ' "abc" '])(
    'is answered with 304 and no body when If-None-Match is %s',
    (condition) => {
      const { statusCode, body, headers } = answer(condition);
      expect([statusCode, body, headers?.etag]).toEqual([304, undefined, '"abc"']);
    },
  );

  it('without an entity tag is always sent, even when If-None-Match is *', () => {
    const { statusCode, headers } = documentResponse('*', {
      body: '{}',
      contentType: 'application/json',
      cacheControl: 'no-store',
    });
    expect([statusCode, headers]).toEqual([
      200,
      { 'cache-control': 'no-store', 'content-type': 'application/json' },
    ]);
  });

  it('that consists of bytes is sent in base64', () => {
    const document = { body: Uint8Array.of(255, 0), contentType: 'image/png', cacheControl: 'public' };
    expect(documentResponse(undefined, document)).toMatchObject({ body: '/wA=', isBase64Encoded: true });
  });
});
