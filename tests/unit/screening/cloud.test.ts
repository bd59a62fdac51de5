import { describe, expect, it } from 'vitest';
import type { Analyzer } from '../../../shared/screening/analyzer.ts';
import { withBreaker } from '../../../shared/screening/cloud/circuit-breaker.ts';
import { comprehendToxicity } from '../../../shared/screening/cloud/comprehend.ts';
import { bedrockGuardrail } from '../../../shared/screening/cloud/guardrail.ts';
import { screen } from '../../../shared/screening/screen.ts';

const text = 'First sentence. Second one is rude.';

describe('cloud analyzers', () => {
  it('convert labels of Comprehend to findings and ignore those with a low score', async () => {
    const comprehend = comprehendToxicity(async () => ({
      ResultList: [
        {
          Labels: [
            { Name: 'INSULT', Score: 0.9 },
            { Name: 'HATE_SPEECH', Score: 0.1 },
          ],
        },
      ],
    }));
    const { findings } = await screen({ text }, [comprehend]);
    expect(findings).toMatchObject([
      { category: 'toxicity', severity: 2, analyzer: 'comprehend', detail: { rule: 'INSULT', score: 0.9 } },
    ]);
  });

  it('fail when the answer contains no result', async () => {
    const { failed } = await screen({ text }, [comprehendToxicity(async () => ({ ResultList: [] }))]);
    expect(failed).toEqual(['comprehend']);
  });

  it('find the offsets of what the guardrail matched', async () => {
    const guardrail = bedrockGuardrail(async () => ({
      action: 'GUARDRAIL_INTERVENED',
      assessments: [
        { sensitiveInformationPolicy: { piiEntities: [{ type: 'ADDRESS', match: 'Second one' }] } },
      ],
    }));
    const { findings } = await screen({ text }, [guardrail]);
    expect(findings).toMatchObject([{ category: 'street-address', start: 16, end: 26 }]);
  });

  it('report toxicity when the guardrail blocks a text without a reason', async () => {
    const { findings } = await screen({ text }, [
      bedrockGuardrail(async () => ({ action: 'GUARDRAIL_INTERVENED' })),
    ]);
    expect(findings).toMatchObject([{ category: 'toxicity', severity: 2 }]);
  });
});

describe('the circuit breaker of a cloud analyzer', () => {
  it('fails a call that takes longer than the timeout', async () => {
    const slow: Analyzer = { name: 'slow', examine: () => new Promise(() => {}) };
    const guarded = withBreaker(slow, { timeout: 5, failures: 3, pause: 1000, now: () => 0 });
    expect((await screen({ text }, [guarded])).failed).toEqual(['slow']);
  });

  it('does not call a failing service during a pause, and calls it again afterwards', async () => {
    let clock = 0;
    let calls = 0;
    const failing: Analyzer = {
      name: 'failing',
      examine: () => {
        calls++;
        return Promise.reject(new Error('503'));
      },
    };
    const guarded = withBreaker(failing, { timeout: 100, failures: 2, pause: 1000, now: () => clock });
    for (let turn = 0; turn < 4; turn++)
      expect((await screen({ text }, [guarded])).failed).toEqual(['failing']);
    expect(calls).toBe(2);
    clock = 1001;
    await screen({ text }, [guarded]);
    expect(calls).toBe(3);
  });

  it('lets one call through after the pause, and closes when that call succeeds', async () => {
    let clock = 0;
    let broken = true;
    const causes: unknown[] = [];
    const waiting: (() => void)[] = [];
    const service: Analyzer = {
      name: 'service',
      examine: () =>
        broken ? Promise.reject(new Error('503')) : new Promise((resolve) => waiting.push(() => resolve([]))),
    };
    const guarded = withBreaker(service, {
      timeout: 500,
      failures: 2,
      pause: 1000,
      now: () => clock,
      onFailure: (cause) => causes.push(cause),
    });
    const failedNow = async () => (await screen({ text }, [guarded])).failed;
    await failedNow();
    await failedNow();
    expect(causes).toHaveLength(2);
    broken = false;
    clock = 1000;
    const probe = failedNow();
    expect(await failedNow()).toEqual(['service']);
    expect(waiting).toHaveLength(1);
    waiting[0]?.();
    expect(await probe).toEqual([]);
    const both = [failedNow(), failedNow()];
    for (const finish of waiting) finish();
    expect(await Promise.all(both)).toEqual([[], []]);
    expect(causes).toHaveLength(2);
  });
});
