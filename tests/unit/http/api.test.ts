import { afterEach, describe, expect, it, vi } from 'vitest';
import { problems } from '../../../shared/contract/problems.ts';
import { type Refusal, refuse } from '../../../shared/contract/refusal.ts';
import { ChangedMeanwhile, ServiceBusy, ServiceFailed } from '../../../shared/environment/service-errors.ts';
import { json, noContent } from '../../../shared/http/answers.ts';
import { type ApiResponse, httpApi } from '../../../shared/http/api.ts';
import { problemResponse } from '../../../shared/http/problem-response.ts';
import { anEvent } from '../../support/http-events.ts';

const canary = 'canary7731';
const named = (name: string) => Object.assign(new Error(canary), { name });

const answer = async (work: () => Promise<ApiResponse>, path = '/v1/things/one') => {
  const handler = httpApi<'GET /v1/things/{id}', undefined>(
    { 'GET /v1/things/{id}': async () => ({ default: work }) },
    undefined,
  );
  const response = (await handler(anEvent('GET', path), {} as never)) as ApiResponse;
  return { ...response, problem: JSON.parse(response.body ?? 'null') };
};
const refusing = (refusal: Refusal) => answer(() => problemResponse(refusal));
const failing = (error: unknown) => answer(() => Promise.reject(error));

const reported: string[] = [];
vi.spyOn(console, 'error').mockImplementation((line: string) => void reported.push(line));
afterEach(() => reported.splice(0));

describe('an HTTP function', () => {
  it('sends Strict-Transport-Security and X-Content-Type-Options with every answer, even with refusals and failures', async () => {
    const answers = [
      await answer(async () => json(200, {})),
      await answer(async () => noContent()),
      await answer(async () => json(200, {}), '/v1/nothing'),
      await refusing(refuse('unknown-field')),
      await failing(new Error('broken')),
    ];
    for (const { headers } of answers)
      expect(headers).toMatchObject({
        'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
        'x-content-type-options': 'nosniff',
      });
  });

  it('returns the answer of the use case', async () => {
    expect(await answer(async () => json(200, { a: 1 }))).toMatchObject({
      statusCode: 200,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
      problem: { a: 1 },
    });
    expect(await answer(async () => noContent())).toMatchObject({ statusCode: 204 });
  });

  it('answers a refusal as problem+json, and logs nothing', async () => {
    const errors = [{ path: 'stars', message: 'is missing' }];
    const refusal = refuse('too-many', { errors, detail: 'd', retryAfter: 7, cause: new Error(canary) });
    const answered = await refusing(refusal);
    expect(answered).toMatchObject({
      statusCode: 429,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        'retry-after': '7',
      },
      problem: {
        type: 'urn:nightlight:problem:too-many',
        title: problems['too-many'].title,
        status: 429,
        code: 'too-many',
        detail: 'd',
        errors,
      },
    });
    expect(JSON.stringify(answered)).not.toContain(canary);
    expect(reported).toEqual([]);
  });

  it('logs a refusal that is a failure of the service, with its cause', async () => {
    const refusal = refuse('keys-wrong', { cause: named('KeysWrong') });
    expect(await refusing(refusal)).toMatchObject({ statusCode: 503, problem: { code: 'keys-wrong' } });
    expect(reported.map((line) => JSON.parse(line))).toMatchObject([
      { message: 'keys-wrong', error: { name: 'KeysWrong' } },
    ]);
    expect(reported.join()).not.toContain(canary);
  });

  it('sends WWW-Authenticate with a 401, and not with a 403', async () => {
    const { headers } = await refusing(refuse('token-missing'));
    expect(headers).toMatchObject({ 'www-authenticate': 'Bearer' });
    expect((await refusing(refuse('too-young'))).headers).not.toHaveProperty('www-authenticate');
  });

  it('answers 503 with Retry-After when a service is busy, and logs the error of the service', async () => {
    const cause = named('ThrottlingException');
    expect(await failing(new ServiceBusy('DynamoDB', cause))).toMatchObject({
      statusCode: 503,
      headers: { 'retry-after': '1' },
      problem: { code: 'try-again' },
    });
    expect(reported).toHaveLength(1);
    expect(JSON.parse(reported[0] ?? '')).toMatchObject({
      error: { name: 'ServiceBusy', cause: { name: 'ThrottlingException' } },
    });
    expect(reported.join()).not.toContain(canary);
  });

  it('answers a write conflict with changed-meanwhile, and logs nothing', async () => {
    expect(await failing(new ChangedMeanwhile('The review'))).toMatchObject({
      statusCode: 409,
      problem: {
        code: 'changed-meanwhile',
        title: problems['changed-meanwhile'].title,
        detail: 'The review has changed meanwhile',
      },
    });
    expect(reported).toEqual([]);
  });

  it.each([
    ['a bug', new TypeError(canary)],
    ['a denied permission', new ServiceFailed('DynamoDB', named('AccessDeniedException'))],
    ['a throttled call that was not translated', named('ThrottlingException')],
    ['a thrown string', canary],
    ['a thrown undefined', undefined],
    [
      'a message that looks like a stack frame',
      new Error(`first line\n    at ${canary} (there)\n    at ${canary}`),
    ],
  ])('answers %s with 500 and the code `internal`, and logs no error messages', async (_, error) => {
    const { statusCode, problem } = await failing(error);
    expect([statusCode, problem.code]).toEqual([500, 'internal']);
    expect(JSON.stringify(problem)).not.toContain(canary);
    expect(reported).toHaveLength(1);
    expect(reported.join()).not.toContain(canary);
    expect(JSON.parse(reported[0] ?? '')).toMatchObject({ level: 'ERROR', message: 'internal' });
  });

  it.each(['/v1/nothing', '/', '/v1/things/one/more'])('answers 404 for %s', async (path) => {
    const { statusCode, problem } = await answer(async () => noContent(), path);
    expect([statusCode, problem.code]).toEqual([404, 'route-not-found']);
  });
});
