import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../infra/local/http/response.ts';

describe('answerOf', () => {
  it.each<[string, unknown, string]>([
    ['an object without statusCode', { a: 1 }, '{"a":1}'],
    ['a text', 'hello', 'hello'],
    ['nothing', null, 'null'],
  ])('converts %s to JSON with status 200', (_name, result, body) => {
    const answer = answerOf(result);
    expect(answer?.status).toBe(200);
    expect(answer?.headers['content-type']).toBe('application/json');
    expect(answer?.body.toString()).toBe(body);
  });

  it('lower-cases header names and returns every cookie', () => {
    const answer = answerOf({ statusCode: 200, headers: { 'X-One': 1 }, cookies: ['a=1', 'b=2'], body: 'x' });
    expect(answer?.headers).toMatchObject({ 'x-one': '1', 'set-cookie': ['a=1', 'b=2'] });
  });

  it('decodes a base64 body', () => {
    const answer = answerOf({ statusCode: 200, isBase64Encoded: true, body: 'R0lG' });
    expect(answer?.body.toString()).toBe('GIF');
  });

  it.each([{ statusCode: 'odd' }, { statusCode: 99 }, { statusCode: 200, body: { not: 'text' } }])(
    'refuses %j',
    (result) => {
      expect(answerOf(result)).toBeUndefined();
    },
  );
});
