import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ServiceFailed } from '../../../shared/environment/service-errors.ts';

const canary = 'canary7731 writes';
let lines: string[] = [];
beforeEach(() => {
  lines = [];
  vi.resetModules();
  vi.spyOn(console, 'error').mockImplementation((line) => lines.push(String(line)));
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'public-api');
  vi.stubEnv(
    '_X_AMZN_TRACE_ID',
    'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=0',
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Creates a function that reports a failure in each invocation, as a newly started instance. */
const failing = async (cause: unknown) => {
  const { lambdaHandler } = await import('../../../shared/environment/lambda-handler.ts');
  const { reportFailure } = await import('../../../shared/environment/report-failure.ts');
  const handler = lambdaHandler<unknown, void>().handler(async () =>
    reportFailure('job-failed', cause, { job: 'counted' }),
  );
  return async (awsRequestId: string) => {
    await handler({}, { awsRequestId } as Parameters<typeof handler>[1]);
    return JSON.parse(lines.at(-1) ?? '');
  };
};

it('reportFailure logs the function and invocation that failed, and whether it was a cold start', async () => {
  const invoke = await failing(new TypeError(canary));
  expect(await invoke('one')).toMatchObject({
    level: 'ERROR',
    message: 'job-failed',
    job: 'counted',
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    service: 'public-api',
    cold_start: true,
    function_request_id: 'one',
    xray_trace_id: '1-5759e988-bd862e3fe1be46a994272793',
    error: { name: 'TypeError', location: expect.stringMatching(/report-failure\.test\.ts:\d+:\d+$/) },
  });
  expect(await invoke('two')).toMatchObject({ cold_start: false, function_request_id: 'two' });
});

it('reportFailure logs the class and code of every error in the chain of causes, and no messages', async () => {
  const refused = Object.assign(new Error(canary), { code: 'ECONNREFUSED' });
  const named = Object.assign(new Error(canary, { cause: refused }), { name: 'TimeoutError' });
  const invoke = await failing(new ServiceFailed('DynamoDB', named));
  const { error } = await invoke('one');
  expect(error).toMatchObject({
    name: 'ServiceFailed',
    cause: { name: 'TimeoutError', cause: { name: 'Error', code: 'ECONNREFUSED' } },
  });
  expect(lines.join()).not.toContain('canary7731');
});

it.each([
  ['the name of an error', Object.assign(new Error('x'), { name: canary })],
  ['the code of an error', Object.assign(new Error('x'), { code: canary })],
  [
    'a stack trace',
    Object.assign(new Error('x'), { stack: `Error: x\n    at ${canary} (there)\n    at ${canary}` }),
  ],
  ['several errors', new AggregateError([new Error(canary)], canary)],
  ['an object that is not an error', { canary }],
  ['a string', canary],
])('reportFailure does not log the words in %s', async (_, cause) => {
  await (await failing(cause))('one');
  expect(lines).toHaveLength(1);
  expect(lines.join()).not.toContain('canary7731');
});

it('reportFailure logs no `error` field when there is no cause', async () => {
  expect(await (await failing(undefined))('one')).not.toHaveProperty('error');
});

it('reportFailure logs at most four causes of a circular chain', async () => {
  const error = new Error('x');
  error.cause = error;
  await (await failing(error))('one');
  expect(lines.join().match(/"cause"/g)).toHaveLength(4);
});
