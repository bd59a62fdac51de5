import { describe, expect, it } from 'vitest';
import { inWords, type Json, resourcesOf } from './templates.ts';

const queues = resourcesOf('AWS::SQS::Queue');
const mappings = resourcesOf('AWS::Lambda::EventSourceMapping').map(({ name, properties }) => ({
  name,
  properties,
  source: inWords(properties.EventSourceArn),
  reader: inWords(properties.FunctionName),
}));
const timeoutOf = (reader: string): number =>
  resourcesOf('AWS::Lambda::Function').find(({ name }) => name === reader)?.properties.Timeout;
const streamReaders = mappings.filter(({ source }) => source === 'Table.StreamArn');
const queueReaders = mappings.filter(({ source }) => source !== 'Table.StreamArn');
const redrivenTo = new Map(
  queues
    .filter(({ properties }) => properties.RedrivePolicy)
    .map(({ name, properties }) => [name, inWords(properties.RedrivePolicy.deadLetterTargetArn)]),
);
const deadLettersOfStreams = streamReaders.map(({ properties }) =>
  inWords(properties.DestinationConfig.OnFailure.Destination),
);
const deadLetters = [...redrivenTo.values(), ...deadLettersOfStreams];

describe('every queue', () => {
  it('has a dead-letter queue or is a dead-letter queue', () => {
    const neither = queues
      .map(({ name }) => name)
      .filter((name) => !redrivenTo.has(name) && !deadLetters.includes(name));
    expect(neither).toEqual([]);
    expect([...redrivenTo.keys()].sort()).toEqual(['OverdueQueue', 'PicturesQueue', 'ScreeningQueue']);
  });

  it('delivers a message at least five times before it is dead-lettered', () => {
    for (const { properties } of queues.filter(({ name }) => redrivenTo.has(name)))
      expect(properties.RedrivePolicy.maxReceiveCount).toBeGreaterThanOrEqual(5);
  });

  it('retains messages for fourteen days, and encrypts them', () => {
    for (const { properties } of queues)
      expect(properties).toMatchObject({ MessageRetentionPeriod: 14 * 86_400, SqsManagedSseEnabled: true });
  });

  it('accepts messages only over TLS', () => {
    const policies = resourcesOf('AWS::SQS::QueuePolicy');
    const protectedQueues = policies
      .filter(({ properties }) =>
        properties.PolicyDocument.Statement.some(
          (one: Json) => one.Effect === 'Deny' && one.Condition?.Bool?.['aws:SecureTransport'] === 'false',
        ),
      )
      .flatMap(({ properties }) => properties.Queues.map((url: unknown) => inWords(url)));
    expect(protectedQueues.sort()).toEqual(queues.map(({ name }) => name).sort());
  });

  it.each(queueReaders.map(({ source, reader }) => [source, reader]))(
    '%s has a visibility timeout of at least six times the timeout of %s',
    (source, reader) => {
      const visibilityTimeout = queues.find(({ name }) => name === source)?.properties.VisibilityTimeout;
      expect(visibilityTimeout).toBeGreaterThanOrEqual(6 * timeoutOf(reader));
    },
  );

  it('that the sweeper reads has a visibility timeout of at least the timeout of the sweeper', () => {
    for (const name of ['OverdueQueue', 'ScreeningDeadLetters'])
      expect(
        queues.find((queue) => queue.name === name)?.properties.VisibilityTimeout,
      ).toBeGreaterThanOrEqual(timeoutOf('Sweeper'));
  });
});

describe('every dead-letter queue', () => {
  it('has an alarm for the first message, with a notification', () => {
    const withAlarm = resourcesOf('AWS::CloudWatch::Alarm')
      .filter(({ properties }) => properties.MetricName === 'ApproximateNumberOfMessagesVisible')
      .map(({ properties }) => {
        expect(properties).toMatchObject({
          Threshold: 1,
          EvaluationPeriods: 1,
          ComparisonOperator: 'GreaterThanOrEqualToThreshold',
          AlarmActions: [expect.anything()],
        });
        return inWords(properties.Dimensions[0].Value).replace('.QueueName', '');
      });
    expect(withAlarm.sort()).toEqual([...deadLetters].sort());
  });
});

describe('every event source mapping', () => {
  it('accepts reports of failed items in a batch', () => {
    expect(mappings.length).toBeGreaterThanOrEqual(3);
    for (const { properties } of mappings)
      expect(properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
  });

  it('of the table stream belongs to the relay or the projector', () => {
    expect(streamReaders.map(({ reader }) => reader).sort()).toEqual(['OutboxRelay', 'PageProjector']);
  });

  it.each(streamReaders.map(({ reader, properties }) => [reader, properties] as const))(
    'of %s has filter patterns, starts at the oldest record, and dead-letters records that fail',
    (_, properties) => {
      expect(properties).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BisectBatchOnFunctionError: true,
        DestinationConfig: { OnFailure: { Destination: expect.anything() } },
      });
      // Stream records expire after 24 hours. One that is not dead-lettered before that is lost.
      expect(properties.MaximumRecordAgeInSeconds).toBeLessThan(86_400);
      const patterns = properties.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) =>
        JSON.parse(Pattern),
      );
      expect(patterns.length).toBeGreaterThan(0);
      for (const { dynamodb } of patterns)
        expect((dynamodb.NewImage ?? dynamodb.OldImage).entity.S).toEqual(
          expect.arrayContaining([expect.any(String)]),
        );
    },
  );
});
