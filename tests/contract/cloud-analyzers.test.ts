import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openServices } from '../../shared/cloud-services/open-services.ts';
import type { Analyzer } from '../../shared/screening/analyzer.ts';
import { screen } from '../../shared/screening/screen.ts';
import { defined } from '../../shared/values/defined.ts';

// There is no local Comprehend or Bedrock. The SDK's own clients get HTTP answers in the formats of the
// services' API references (DetectToxicContent, awsJson1.1; ApplyGuardrail and Converse, restJson1). These tests do not show what
// the services find.

interface Request {
  path: string;
  target: string | undefined;
  body: Record<string, unknown>;
}
interface Answer {
  status?: number;
  /** The name of the error, as the services return it. */
  error?: string;
  body?: object;
  /** The service does not answer. */
  silent?: true;
}

let answer: (request: Request) => Answer;
const requests: Request[] = [];
const open = new Set<ServerResponse>();

const read = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Record<string, unknown>;
};

const server = createServer((incoming, response) => {
  const handle = async (): Promise<void> => {
    const request = {
      path: incoming.url ?? '',
      target: incoming.headers['x-amz-target']?.toString(),
      body: await read(incoming),
    };
    requests.push(request);
    const { status = 200, error, body = {}, silent } = answer(request);
    open.add(response);
    if (silent) return;
    response.writeHead(status, {
      'content-type': request.target ? 'application/x-amz-json-1.1' : 'application/json',
      ...defined({ 'x-amzn-errortype': error || undefined }),
    });
    response.end(JSON.stringify(error ? { __type: error, message: 'No.' } : body));
  };
  handle().catch((error: unknown) => response.destroy(error as Error));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
});
afterAll(async () => {
  for (const response of open) response.destroy();
  await new Promise((resolve) => server.close(resolve));
});

const written: string[] = [];
beforeEach(() => {
  requests.length = 0;
  written.length = 0;
  vi.spyOn(console, 'error').mockImplementation((line: string) => written.push(line));
});
afterEach(() => vi.restoreAllMocks());

const text = 'A calm first sentence about the film. You are a rude reader of it.';
const labels = (score: number) => ({
  ResultList: [
    {
      Labels: [
        { Name: 'INSULT', Score: score },
        { Name: 'GRAPHIC', Score: 0.01 },
      ],
      Toxicity: score,
    },
  ],
});
const untouched = { usage: {}, action: 'NONE', outputs: [], assessments: [] };

interface Service {
  switches: Record<string, string>;
  name: string;
  clean: object;
  toxic: object;
}
const services: Service[] = [
  { switches: { COMPREHEND: 'on' }, name: 'comprehend', clean: labels(0.02), toxic: labels(0.94) },
  {
    switches: { GUARDRAIL: 'abc123:7' },
    name: 'guardrail',
    clean: untouched,
    toxic: {
      ...untouched,
      action: 'GUARDRAIL_INTERVENED',
      assessments: [
        { contentPolicy: { filters: [{ type: 'INSULTS', confidence: 'HIGH', action: 'BLOCKED' }] } },
      ],
    },
  },
];

let clock = 0;
const opened = ({ switches }: Service): Promise<Analyzer[]> =>
  openServices(
    switches,
    () => clock,
    () => 'mark',
  );

describe.each(services)('the analyzer $name', (service) => {
  it('finds nothing when the service finds nothing', async () => {
    answer = () => ({ body: service.clean });
    expect(await screen({ text }, await opened(service))).toEqual({ findings: [], failed: [] });
  });

  it('finds what the service finds', async () => {
    answer = () => ({ body: service.toxic });
    expect((await screen({ text }, await opened(service))).findings).toMatchObject([
      { category: 'toxicity', severity: 2, analyzer: service.name, start: 0, end: text.length },
    ]);
  });

  it('retries once when it is throttled', async () => {
    let tries = 0;
    answer = () => (++tries === 1 ? { status: 400, error: 'ThrottlingException' } : { body: service.clean });
    expect((await screen({ text }, await opened(service))).failed).toEqual([]);
    expect(requests).toHaveLength(2);
  });

  it.each<[string, Answer, number]>([
    ['is throttled twice', { status: 429, error: 'ThrottlingException' }, 2],
    ['answers 500 twice', { status: 500, error: 'InternalServerException' }, 2],
    ['refuses the request', { status: 400, error: 'ValidationException' }, 1],
    ['denies access', { status: 403, error: 'AccessDeniedException' }, 1],
    ['answers in an unknown format', { body: { hello: 'there' } }, 1],
    ['does not answer in time', { silent: true }, 2],
  ])('fails and reports its name when the service %s', async (_, given, tries) => {
    answer = () => given;
    const { findings, failed } = await screen({ text }, await opened(service));
    expect(failed).toEqual([service.name]);
    expect(findings).toMatchObject([{ category: 'screening-failed', analyzer: service.name }]);
    expect(requests).toHaveLength(tries);
    expect(written.map((line) => JSON.parse(line))).toMatchObject([{ message: 'service-failed' }]);
    expect(written.join()).not.toContain('rude');
  });

  it('sends no requests after three failures, and after a pause lets one request through', async () => {
    answer = () => ({ status: 400, error: 'ValidationException' });
    const analyzers = await opened(service);
    const failedNow = async () => (await screen({ text }, analyzers)).failed;
    for (let turn = 0; turn < 5; turn++) expect(await failedNow()).toEqual([service.name]);
    expect(requests).toHaveLength(3);
    clock += 30_000;
    expect(await failedNow()).toEqual([service.name]);
    expect(await failedNow()).toEqual([service.name]);
    expect(requests).toHaveLength(4);
    clock += 30_000;
    answer = () => ({ body: service.clean });
    expect(await failedNow()).toEqual([]);
    expect(await failedNow()).toEqual([]);
    expect(requests).toHaveLength(6);
  });
});

describe('the request', () => {
  it('to Comprehend has at most ten segments of at most a kilobyte each', async () => {
    answer = ({ body }) => ({
      body: { ResultList: (body.TextSegments as object[]).map(() => ({ Labels: [], Toxicity: 0 })) },
    });
    const long = 'Wir mögen diesen Film sehr, und alle anderen auch. '.repeat(260);
    expect(
      (
        await screen(
          { text: long },
          await openServices(
            { COMPREHEND: 'on' },
            () => 0,
            () => 'mark',
          ),
        )
      ).failed,
    ).toEqual([]);
    const sent = requests.map(({ body }) =>
      (body.TextSegments as { Text: string }[]).map(({ Text }) => Text),
    );
    expect(requests[0]).toMatchObject({
      target: 'Comprehend_20171127.DetectToxicContent',
      body: { LanguageCode: 'en' },
    });
    expect(sent.map((segments) => segments.length)).toEqual([10, 4]);
    expect(sent.flat().join('')).toBe(long);
    for (const segment of sent.flat()) expect(Buffer.byteLength(segment)).toBeLessThanOrEqual(1000);
  });

  it('to Bedrock names the guardrail and its version', async () => {
    answer = () => ({ body: untouched });
    await screen(
      { text },
      await openServices(
        { GUARDRAIL: 'abc123:7' },
        () => 0,
        () => 'mark',
      ),
    );
    expect(requests).toMatchObject([
      {
        path: '/guardrail/abc123/version/7/apply',
        body: { source: 'INPUT', content: [{ text: { text } }] },
      },
    ]);
  });

  it('is never sent when no service is enabled, because there is no analyzer', async () => {
    expect(
      await openServices(
        {},
        () => 0,
        () => 'mark',
      ),
    ).toEqual([]);
    expect(
      await openServices(
        { COMPREHEND: 'off', GUARDRAIL: '' },
        () => 0,
        () => 'mark',
      ),
    ).toEqual([]);
  });
});

describe('the reader', () => {
  const report = (input: object) => ({
    body: {
      output: {
        message: {
          role: 'assistant',
          content: [{ toolUse: { toolUseId: 'tooluse_1', name: 'report', input } }],
        },
      },
      stopReason: 'tool_use',
      usage: { inputTokens: 900, outputTokens: 40, totalTokens: 940 },
    },
  });
  const reader = () =>
    openServices(
      { READER: 'eu.amazon.nova-lite-v1:0' },
      () => 0,
      () => 'mark',
    );

  it('asks the model through Converse, and finds what it reports', async () => {
    const finding = { category: 'harassment', certainty: 'certain', quote: 'You are a rude reader' };
    answer = () => report({ findings: [finding], addressesReader: false, inDoubt: false });
    const { findings, failed } = await screen({ text }, await reader());
    expect(failed).toEqual([]);
    expect(findings).toMatchObject([{ category: 'harassment', analyzer: 'reader', start: 38, end: 59 }]);
    expect(requests).toMatchObject([
      {
        path: '/model/eu.amazon.nova-lite-v1%3A0/converse',
        body: {
          messages: [{ role: 'user', content: [{ text: `[mark]\n${text}\n[mark]` }] }],
          toolConfig: { toolChoice: { tool: { name: 'report' } } },
        },
      },
    ]);
  });

  it.each(['ThrottlingException', 'ModelErrorException', 'AccessDeniedException'])(
    'holds a text when the service answers %s, without a second attempt',
    async (error) => {
      answer = () => ({ status: 500, error });
      expect((await screen({ text }, await reader())).failed).toEqual(['reader']);
      expect(requests).toHaveLength(1);
    },
  );
});

describe('two enabled services', () => {
  it('fail independently', async () => {
    answer = ({ target }) =>
      target ? { status: 500, error: 'InternalServerException' } : { body: untouched };
    const both = await openServices(
      { COMPREHEND: 'on', GUARDRAIL: 'abc123:DRAFT' },
      () => 0,
      () => 'mark',
    );
    expect((await screen({ text }, both)).failed).toEqual(['comprehend']);
  });
});
