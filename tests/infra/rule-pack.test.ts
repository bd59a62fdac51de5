import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Stack } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterAll, describe, expect, inject, it, vi } from 'vitest';
import { workerWithServices } from '../../infra/cloud-services.ts';
import { nightlight } from '../../infra/nightlight.ts';

const folder = mkdtempSync(join(tmpdir(), 'nightlight-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Report {
  pluginReports: { violations: { ruleName: string; violatingConstructs: { constructPath: string }[] }[] }[];
}

/** The findings of the AwsSolutions rules in an app that are not acknowledged. */
const findingsIn = (name: string, fill: (app: App) => void, context = {}): string[] => {
  const outdir = join(folder, name);
  // With `CDK_OUTDIR` set, an app would be synthesized again when the process ends.
  const app = new App({ outdir, context, autoSynth: false });
  fill(app);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const silence = [
    vi.spyOn(console, 'log'),
    vi.spyOn(console, 'error'),
    vi.spyOn(process.stderr, 'write'),
  ].map((spy) => spy.mockImplementation(() => true as never));
  let failure: unknown;
  try {
    app.synth();
  } catch (error) {
    failure = error;
  } finally {
    for (const spy of silence) spy.mockRestore();
  }
  const { pluginReports } = JSON.parse(
    readFileSync(join(outdir, 'validation-report.json'), 'utf8'),
  ) as Report;
  const findings = pluginReports.flatMap(({ violations }) =>
    violations.flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${ruleName} at ${constructPath}`),
    ),
  );
  if (failure !== undefined && findings.length === 0) throw failure;
  return findings;
};

describe('the AwsSolutions rules', () => {
  it('report nothing that is not acknowledged with a reason', () => {
    vi.stubEnv('CDK_OUTDIR', inject('assembly'));
    expect(findingsIn('nightlight', nightlight)).toEqual([]);
  });

  it('report nothing more when the cloud services are switched on', () => {
    const own = join(folder, 'own');
    cpSync(join(inject('assembly'), 'bundles'), join(own, 'bundles'), { recursive: true });
    mkdirSync(join(own, 'bundles', workerWithServices));
    vi.stubEnv('CDK_OUTDIR', own);
    expect(findingsIn('services', nightlight, { comprehend: 'on', guardrail: 'abc123:7' })).toEqual([]);
  });

  it('report an insecure bucket', () => {
    const findings = findingsIn('insecure', (app) => new Bucket(new Stack(app, 'Insecure'), 'Bucket'));
    expect(findings).toContainEqual('AwsSolutions-S10 at Insecure/Bucket/Resource');
  });
});
