import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { synthesize } from '../support/synthesize.ts';
import { inWords, listed, resourcesOf } from './templates.ts';

const folder = mkdtempSync(join(tmpdir(), 'nightlight-services-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const synthesized = async (name: string, context: Record<string, string>): Promise<string> => {
  await synthesize(join(folder, name), context, true);
  return join(folder, name);
};

const workerIn = (assembly?: string) =>
  resourcesOf('AWS::Lambda::Function', assembly).find(({ name }) => name === 'ModerationWorker');
const grantsIn = (assembly?: string): [string, string][] =>
  resourcesOf('AWS::IAM::Policy', assembly).flatMap(({ properties }) =>
    properties.PolicyDocument.Statement.flatMap(
      ({ Action, Resource }: { Action: string; Resource: unknown }) =>
        listed(Action)
          .filter((action) => /^(comprehend|bedrock):/.test(action))
          .map((action) => [action, inWords(Resource)]),
    ),
  );
const alarmsIn = (assembly?: string): string[] =>
  resourcesOf('AWS::CloudWatch::Alarm', assembly).map(({ name }) => name);
const filterOf = (code: string, assembly?: string) =>
  resourcesOf('AWS::Logs::MetricFilter', assembly).find(({ properties }) =>
    properties.FilterPattern.includes(code),
  );

describe('a cloud screening service that is switched off', () => {
  it('has no permission, no setting and no alarm', () => {
    expect(grantsIn()).toEqual([]);
    expect(Object.keys(workerIn()?.properties.Environment.Variables)).toEqual(['TABLE_NAME']);
    expect(alarmsIn()).not.toContain('ScreeningServicesFail');
    expect(filterOf('service-failed')).toBeUndefined();
  });
});

describe('both cloud screening services, switched on', () => {
  let assembly: string;
  beforeAll(async () => {
    assembly = await synthesized('both', { comprehend: 'on', guardrail: 'abc123:7' });
  });

  it('are configured in the worker, which has a timeout of 30 seconds', () => {
    const { Environment, Timeout } = workerIn(assembly)?.properties ?? {};
    expect(Environment.Variables).toMatchObject({ COMPREHEND: 'on', GUARDRAIL: 'abc123:7' });
    expect(Timeout).toBe(30);
    const queue = resourcesOf('AWS::SQS::Queue', assembly).find(({ name }) => name === 'ScreeningQueue');
    expect(queue?.properties.VisibilityTimeout).toBe(180);
  });

  it('have permission for one action each, only with the configured guardrail', () => {
    expect(grantsIn(assembly)).toEqual([
      ['comprehend:DetectToxicContent', '*'],
      ['bedrock:ApplyGuardrail', 'arn:AWS::Partition:bedrock:AWS::Region:AWS::AccountId:guardrail/abc123'],
    ]);
  });

  it('have an alarm', () => {
    expect(alarmsIn(assembly)).toContain('ScreeningServicesFail');
    const filter = filterOf('service-failed', assembly);
    expect(inWords(filter?.properties.LogGroupName)).toBe('ModerationWorkerLog');
    expect(filter?.properties.FilterPattern).toContain('service-failed');
  });

  it('have clients in the bundle, which are not part of the start file', () => {
    const bundle = join(assembly, 'bundles/moderation-worker-with-services');
    const filesWith = (text: string) =>
      globSync('**/*.mjs', { cwd: bundle }).filter((file) =>
        readFileSync(join(bundle, file), 'utf8').includes(text),
      );
    for (const action of ['DetectToxicContent', 'ApplyGuardrail', '/model/{modelId}/converse']) {
      expect(filesWith(action).length).toBeGreaterThan(0);
      expect(filesWith(action)).not.toContain('index.mjs');
    }
  });
});

describe('the reader, switched on', () => {
  it('may call only its model', async () => {
    const assembly = await synthesized('reader', { reader: 'amazon.nova-lite-v1:0' });
    expect(workerIn(assembly)?.properties.Environment.Variables).toMatchObject({
      READER: 'amazon.nova-lite-v1:0',
    });
    expect(grantsIn(assembly)).toEqual([
      [
        'bedrock:InvokeModel',
        'arn:AWS::Partition:bedrock:AWS::Region::foundation-model/amazon.nova-lite-v1:0',
      ],
    ]);
  });

  it('may call an inference profile, and its model in every region', async () => {
    const assembly = await synthesized('profile', { reader: 'eu.amazon.nova-lite-v1:0' });
    expect(grantsIn(assembly).map(([, resource]) => resource)).toEqual([
      'arn:AWS::Partition:bedrock:AWS::Region:AWS::AccountId:inference-profile/eu.amazon.nova-lite-v1:0',
      'arn:AWS::Partition:bedrock:*::foundation-model/amazon.nova-lite-v1:0',
    ]);
  });
});

describe('the setting that switches a service on', () => {
  it('switches on only that service', async () => {
    const assembly = await synthesized('one', { guardrail: 'abc123:DRAFT' });
    expect(grantsIn(assembly).map(([action]) => action)).toEqual(['bedrock:ApplyGuardrail']);
    expect(workerIn(assembly)?.properties.Environment.Variables).not.toHaveProperty('COMPREHEND');
  });

  it.each([
    { comprehend: 'yes' },
    { guardrail: 'abc123' },
    { guardrail: 'abc123:0' },
    { guardrail: 'a/../b:1' },
    { reader: 'on' },
    { reader: 'a/../b.c' },
  ])('with the value %j makes the synthesis fail', async (context) => {
    await expect(synthesized('wrong', context as Record<string, string>)).rejects.toThrow(
      /: (comprehend|guardrail|reader) must be /,
    );
  });
});
