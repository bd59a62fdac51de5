import { describe, expect, it } from 'vitest';
import { cacheable } from '../../../shared/http/answers.ts';

const answer = (condition: string | undefined) =>
  cacheable(condition, {
    body: '{}',
    etag: '"abc"',
    contentType: 'application/json',
    cacheControl: 'public',
  });

describe('a cacheable answer', () => {
  it.each([undefined, '', '"abcd"', '"ab"', 'abc', '"x", "y"'])('is sent to who has %s', (condition) => {
    expect(answer(condition)).toMatchObject({ statusCode: 200, body: '{}', headers: { etag: '"abc"' } });
  });

  it.each(['"abc"', 'W/"abc"', '"x", "abc"', '*', ' "abc" '])(
    'is not sent again to who has %s',
    (condition) => {
      const { statusCode, body, headers } = answer(condition);
      expect([statusCode, body, headers?.etag]).toEqual([304, undefined, '"abc"']);
    },
  );
});
