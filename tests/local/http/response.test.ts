import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../infra/local/http/response.ts';

describe('the HTTP response for a function result', () => {
  it.each<[string, unknown, string]>([
    ['an object without statusCode', { a: 1 }, '{"a":1}'],
    ['a string', 'hello', 'hello'],
    ['null', null, 'null'],
  ])('has status 200 and JSON for %s', (_name, result, body) => {
    const answer = answerOf(result);
    expect(answer?.status).toBe(200);
    expect(answer?.headers['content-type']).toBe('application/json');
    expect(answer?.body.toString()).toBe(body);
  });

  it('has lower-case header names and every cookie', () => {
    const answer = answerOf({ statusCode: 200, headers: { 'X-One': 1 }, cookies: ['a=1', 'b=2'], body: 'x' });
    expect(answer?.headers).toMatchObject({ 'x-one': '1', 'set-cookie': ['a=1', 'b=2'] });
  });

  it('has the decoded bytes of a base64 body', () => {
    const answer = answerOf({ statusCode: 200, isBase64Encoded: true, body: 'R0lG' });
    expect(answer?.body.toString()).toBe('GIF');
  });

  it.each([{ statusCode: 'odd' }, { statusCode: 99 }, { statusCode: 200, body: { not: 'text' } }])(
    'does not exist for %j',
    (result) => {
      expect(answerOf(result)).toBeUndefined();
    },
  );
});
