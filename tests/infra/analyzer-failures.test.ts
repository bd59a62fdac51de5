import { afterEach, describe, expect, it, vi } from 'vitest';
import { reportFailure } from '../../shared/environment/report-failure.ts';
import { inWords, resourcesOf } from './templates.ts';

afterEach(() => vi.restoreAllMocks());

const filter = resourcesOf('AWS::Logs::MetricFilter').find(
  ({ properties }) => properties.MetricTransformations[0].MetricName === 'AnalyzerFailures',
);
const alarm = resourcesOf('AWS::CloudWatch::Alarm').find(({ name }) => name === 'AnalyzersFail');

/** The terms of a filter pattern. Several terms with `?` before them are alternatives. */
const termsOf = (pattern: string): string[] =>
  [...pattern.matchAll(/\??"([^"]+)"/g)].map(([, term]) => term ?? '');

describe('an analyzer that fails', () => {
  it('is counted by the metric filter, which matches the line that reportFailure logs', () => {
    const lines = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    reportFailure('analyzer-failed', new TypeError('canary7731'), { analyzer: 'threat' });
    const line = String(lines.mock.calls[0]?.[0]);
    expect(JSON.parse(line)).toMatchObject({
      message: 'analyzer-failed',
      analyzer: 'threat',
      error: { name: 'TypeError' },
    });
    expect(line).not.toContain('canary7731');
    expect(inWords(filter?.properties.LogGroupName)).toBe('ModerationWorkerLog');
    const terms = termsOf(filter?.properties.FilterPattern);
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.some((term) => line.includes(term))).toBe(true);
  });

  it('triggers an alarm at the first failure', () => {
    const [counted] = filter?.properties.MetricTransformations ?? [];
    expect(alarm?.properties).toMatchObject({
      Namespace: counted.MetricNamespace,
      MetricName: counted.MetricName,
      Statistic: 'Sum',
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
    });
    expect(alarm?.properties.AlarmActions).toHaveLength(1);
  });
});
