import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { EventSourceMapping, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { defined } from '../../shared/values/defined.ts';
import { acknowledge } from './acknowledge.ts';
import type { ServiceFunction } from './service-function.ts';

export interface StreamReaderProps {
  readonly table: Table;
  readonly reader: ServiceFunction;
  /** Lambda filter patterns. The function is invoked only for records that match one of them. */
  readonly filters: object[];
  readonly batchSize: number;
  /** @default none: records are delivered immediately */
  readonly window?: Duration;
}

/**
 * One of the two readers of the table's stream. It retries a record for a day and then moves it to the dead-letter
 * queue. The operations stack monitors `deadLetters`.
 */
export class StreamReader extends Construct {
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: StreamReaderProps) {
    super(scope, id);
    const { table, reader } = props;
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(
      this.deadLetters,
      'AwsSolutions-SQS3',
      'This queue is itself a dead-letter queue, of a stream. The rule only recognises those of queues.',
    );
    const stream = table.tableStreamArn;
    if (stream === undefined) throw new Error(`${table.node.path} has no stream`);
    reader.allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], stream);
    // Lambda requires this permission when the mapping is created, and the action supports no narrower resource.
    reader.allow(['dynamodb:ListStreams'], '*');
    if (reader.role)
      acknowledge(
        reader.role,
        'AwsSolutions-IAM5[Resource::*]',
        'ListStreams returns only names and supports no resource-level permissions.',
      );
    reader.allow(['sqs:SendMessage'], this.deadLetters.queueArn);
    new EventSourceMapping(this, 'Mapping', {
      target: reader,
      eventSourceArn: stream,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: props.batchSize,
      ...defined({ maxBatchingWindow: props.window }),
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      onFailure: { bind: () => ({ destination: this.deadLetters.queueArn }) },
      retryAttempts: 100,
      maxRecordAge: Duration.hours(23),
      filters: props.filters.map((filter) => ({ pattern: JSON.stringify(filter) })),
    });
  }
}
