import { afterEach, describe, expect, it, vi } from 'vitest';
import { batchHandler } from '../../shared/messaging/partial-batch.ts';
import { inWords, resourcesOf } from './templates.ts';

afterEach(() => vi.restoreAllMocks());

const filter = resourcesOf('AWS::Logs::MetricFilter').find(
  ({ properties }) => properties.MetricTransformations[0].MetricName === 'PageFailures',
);
const alarm = resourcesOf('AWS::CloudWatch::Alarm').find(({ name }) => name === 'PagesFail');
const reader = resourcesOf('AWS::Lambda::EventSourceMapping').find(
  ({ properties }) => inWords(properties.FunctionName) === 'PageProjector',
);

/** The terms of a filter pattern. Several terms with `?` before them are alternatives. */
const termsOf = (pattern: string): string[] =>
  [...pattern.matchAll(/\??"([^"]+)"/g)].map(([, term]) => term ?? '');

const failed = { status: 'rejected', reason: new Error('canary7731') } as const;
const worked = { status: 'fulfilled', value: undefined } as const;

describe('a change whose page cannot be rebuilt', () => {
  it.each([
    ['alone', async () => [failed, worked], ['first']],
    ['with its whole batch', () => Promise.reject(failed.reason), ['first', 'second']],
  ])('is delivered again and counted, %s', async (_, work, again) => {
    const lines = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const handler = batchHandler<{ id: string }>((record) => record.id, work);
    const context = { getRemainingTimeInMillis: () => 1_000, awsRequestId: 'x' } as never;
    const answer = await handler({ Records: [{ id: 'first' }, { id: 'second' }] }, context);
    expect(answer.batchItemFailures.map((one) => one.itemIdentifier)).toEqual(again);
    const terms = termsOf(filter?.properties.FilterPattern);
    const counted = lines.mock.calls.filter(([line]) => terms.some((term) => String(line).includes(term)));
    expect(counted).toHaveLength(1);
    expect(inWords(filter?.properties.LogGroupName)).toBe('PageProjectorLog');
  });

  it('triggers an alarm when there are five failures in a period', () => {
    const [counted] = filter?.properties.MetricTransformations ?? [];
    expect(alarm?.properties).toMatchObject({
      Namespace: counted.MetricNamespace,
      MetricName: counted.MetricName,
      Statistic: 'Sum',
      Threshold: 5,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      TreatMissingData: 'notBreaching',
    });
    expect(alarm?.properties.AlarmActions).toHaveLength(1);
  });

  it('is delivered again alone, and becomes a dead letter, which has an alarm, in the end', () => {
    expect(reader?.properties).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 100,
    });
    const deadLetters = inWords(reader?.properties.DestinationConfig.OnFailure.Destination);
    expect(deadLetters).toContain('ProjectorReaderDeadLetters');
    expect(
      resourcesOf('AWS::CloudWatch::Alarm').find(({ name }) => name === 'ProjectorReaderDeadLettered'),
    ).toBeDefined();
  });
});
