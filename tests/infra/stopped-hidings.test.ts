import { describe, expect, it, vi } from 'vitest';
import { reportStoppedHiding } from '../../functions/moderation-worker/report-stopped-hiding.ts';
import { inWords, resourcesOf } from './templates.ts';

const metric = { Namespace: 'Nightlight', MetricName: 'ReportHidingsStopped' };
const filter = resourcesOf('AWS::Logs::MetricFilter').find(({ properties }) =>
  properties.MetricTransformations.some(
    ({ MetricName }: { MetricName: string }) => MetricName === metric.MetricName,
  ),
)?.properties;
const alarm = resourcesOf('AWS::CloudWatch::Alarm').find(
  ({ name }) => name === 'ReportHidingsStopped',
)?.properties;

/** Whether a line contains all quoted terms of a filter pattern. */
const matches = (pattern: string, line: string): boolean => {
  const terms = pattern.match(/"[^"]+"/g) ?? [];
  return terms.length > 0 && terms.every((term) => line.includes(term.slice(1, -1)));
};

describe('a review that the circuit breaker kept from being hidden', () => {
  it('is logged in a line that the worker’s metric filter counts once', () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    reportStoppedHiding();
    const line = String(written.mock.calls[0]?.[0]);
    written.mockRestore();
    expect(inWords(filter?.LogGroupName)).toBe('ModerationWorkerLog');
    expect(matches(filter?.FilterPattern, line)).toBe(true);
    expect(matches(filter?.FilterPattern, '{"level":"ERROR","message":"record-failed"}')).toBe(false);
    expect(filter?.MetricTransformations).toEqual([
      { MetricNamespace: metric.Namespace, MetricName: metric.MetricName, MetricValue: '1' },
    ]);
  });

  it('triggers an alarm with a notification at the first occurrence', () => {
    expect(alarm).toMatchObject({
      ...metric,
      Statistic: 'Sum',
      Threshold: 1,
      EvaluationPeriods: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
      AlarmActions: [expect.anything()],
    });
  });
});
