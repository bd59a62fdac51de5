import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as FunctionTarget } from 'aws-cdk-lib/aws-events-targets';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type CloudServices, workerWithServices } from '../cloud-services.ts';
import { FailureCount } from '../constructs/failure-count.ts';
import { QueueWithDlq } from '../constructs/queue-with-dlq.ts';
import { ScreeningServices } from '../constructs/screening-services.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { StreamReader } from '../constructs/stream-reader.ts';
import type { DataStack } from './data.ts';

export interface ModerationStackProps extends StackProps {
  readonly data: DataStack;
  /** The cloud screening services to use. @default none */
  readonly services?: CloudServices;
}

/** Long enough for three timeouts of a cloud service, after which the worker stops calling it. */
const workerTimeout = (services: CloudServices | undefined) => Duration.seconds(services ? 30 : 10);
const newImage = (fields: object) => ({ dynamodb: { NewImage: fields } });

/** The processing of a submission from its first write to the page that shows it: relay, worker, projector and sweeper. */
export class ModerationStack extends Stack {
  readonly functions: ServiceFunction[];
  /** The queues of messages and stream records that could not be processed. */
  readonly deadLetters: Queue[];
  /** Counts reviews that were not hidden because reports had already hidden as many as the policy allows. */
  readonly stoppedHidings: Metric;
  /** Counts analyzers that threw an error or exceeded the time limit. */
  readonly analyzerFailures: Metric;
  /** Counts changes whose page could not be rebuilt yet. Each is retried, and then dead-lettered. */
  readonly pageFailures: Metric;
  /** Counts failures of the cloud services. Absent when none is used. */
  readonly serviceFailures?: Metric;

  constructor(scope: Construct, id: string, props: ModerationStackProps) {
    super(scope, id, props);
    const { data, services } = props;
    const screening = new QueueWithDlq(this, 'Screening', {
      visibilityTimeout: Duration.seconds(workerTimeout(services).toSeconds() * 6),
    });
    const overdue = new QueueWithDlq(this, 'Overdue', {
      visibilityTimeout: Duration.minutes(5),
      maxReceiveCount: 20,
    });
    const relay = this.relay(data, screening, overdue);
    const worker = this.worker(data, screening, services);
    this.analyzerFailures = new FailureCount(this, 'AnalyzerFailures', {
      target: worker,
      codes: ['analyzer-failed'],
      metricName: 'AnalyzerFailures',
    }).metric;
    if (services) this.serviceFailures = new ScreeningServices(this, 'Services', worker, services).failures;
    this.stoppedHidings = new MetricFilter(this, 'StoppedHidings', {
      logGroup: worker.logGroup,
      filterPattern: FilterPattern.allTerms('report-hidings-stopped'),
      metricNamespace: 'Nightlight',
      metricName: 'ReportHidingsStopped',
    }).metric({ statistic: 'Sum', period: Duration.minutes(1) });
    const projector = this.projector(data);
    this.pageFailures = new FailureCount(this, 'PageFailures', {
      target: projector.target,
      codes: ['record-failed', 'batch-failed'],
      metricName: 'PageFailures',
    }).metric;
    const sweeper = this.sweeper(data, screening, overdue);
    this.functions = [relay.target, worker, projector.target, sweeper];
    this.deadLetters = [
      screening.deadLetters,
      overdue.deadLetters,
      relay.reader.deadLetters,
      projector.reader.deadLetters,
    ];
  }

  private relay(data: DataStack, screening: QueueWithDlq, overdue: QueueWithDlq) {
    const target = new ServiceFunction(this, 'OutboxRelay', {
      name: 'outbox-relay',
      description:
        'Sends submitted revisions, appeals and urgent reports from the table stream to the screening queue',
      environment: {
        SCREENING_QUEUE_URL: screening.queue.queueUrl,
        OVERDUE_QUEUE_URL: overdue.queue.queueUrl,
      },
    });
    target.allow(['sqs:SendMessage'], screening.queue.queueArn, overdue.queue.queueArn);
    const reader = new StreamReader(this, 'RelayReader', {
      table: data.table,
      reader: target,
      batchSize: 100,
      filters: [
        newImage({ entity: { S: ['submission'] }, state: { S: ['submitted'] } }),
        newImage({ entity: { S: ['submission'] }, screenAppeal: { N: [{ exists: true }] } }),
        { eventName: ['INSERT'], ...newImage({ entity: { S: ['report'] }, urgent: { BOOL: [true] } }) },
      ],
    });
    return { target, reader };
  }

  private worker(data: DataStack, screening: QueueWithDlq, services?: CloudServices): ServiceFunction {
    const target = new ServiceFunction(this, 'ModerationWorker', {
      name: services ? workerWithServices : 'moderation-worker',
      description: 'Screens submissions and applies the policy',
      memorySize: 1024,
      timeout: workerTimeout(services),
      environment: data.settings,
    });
    data.allowItems(target, ['GetItem', 'Query'], 'person', 'case', 'policy', 'breaker', 'signatures');
    data.allowItems(target, ['GetItem'], 'title');
    data.allowItems(
      target,
      ['PutItem', 'UpdateItem', 'ConditionCheckItem'],
      'person',
      'case',
      'breaker',
      'title',
    );
    data.allowLists(target, 'list', 'reviews', 'decisions');
    target.allow(
      ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
      screening.queue.queueArn,
    );
    new EventSourceMapping(this, 'WorkerReader', {
      target,
      eventSourceArn: screening.queue.queueArn,
      batchSize: 10,
      maxConcurrency: 20,
      reportBatchItemFailures: true,
    });
    return target;
  }

  private projector(data: DataStack) {
    const target = new ServiceFunction(this, 'PageProjector', {
      name: 'page-projector',
      description: 'Rebuilds page documents and the catalogue',
      memorySize: 1024,
      timeout: Duration.seconds(30),
      environment: {
        ...data.settings,
        ...data.sealing.settings('review'),
        PICTURES_QUEUE_URL: data.pictures.queue.queueUrl,
      },
    });
    const listed = ['similar', 'recommended'] as const;
    data.allowItems(target, ['GetItem', 'Query'], 'title', 'catalogue', 'person', 'page', ...listed);
    data.allowItems(target, ['BatchGetItem'], 'catalogue', 'recommended', 'media');
    target.allow(['sqs:SendMessage'], data.pictures.queue.queueArn);
    // When readers choose another level than the editors for a category, the projector suggests that they check it.
    data.allowItems(target, ['PutItem', 'UpdateItem'], 'page', 'catalogue', 'person', ...listed);
    // When titles are merged or split, the projector starts to move what readers sent for them, and the open cases about it.
    // When a premiere changes, it labels the reviews that were sent before it.
    const moved = ['person', 'case', 'title'] as const;
    data.allowItems(target, ['GetItem', 'PutItem', 'UpdateItem', 'ConditionCheckItem'], ...moved);
    // Every action in a transaction must be allowed for all its keys, and one of them is the page's.
    data.allowItems(target, ['DeleteItem'], 'page', ...listed);
    data.allowLists(target, 'list', 'reviews', 'superseded', 'suggestions', 'cases');
    data.allowLists(target, 'helpful', 'reviews');
    const reader = new StreamReader(this, 'ProjectorReader', {
      table: data.table,
      reader: target,
      batchSize: 100,
      filters: [
        newImage({ entity: { S: ['title', 'expert-review', 'aggregate', 'card-image'] } }),
        newImage({ entity: { S: ['submission-move', 'premiere-check'] } }),
        newImage({ entity: { S: ['picture'] }, state: { S: ['ready'] } }),
        newImage({ entity: { S: ['submission'] }, helpful: { N: [{ exists: true }] } }),
        // The page names the author of an applied suggestion, until it is renamed, withdrawn or erased.
        { dynamodb: { OldImage: { entity: { S: ['submission'] }, state: { S: ['applied'] } } } },
      ],
    });
    return { target, reader };
  }

  private sweeper(data: DataStack, screening: QueueWithDlq, overdue: QueueWithDlq): ServiceFunction {
    const target = new ServiceFunction(this, 'Sweeper', {
      name: 'sweeper',
      description:
        'Retries the screening of old submissions, and opens cases for those that could not be screened',
      timeout: Duration.minutes(1),
      environment: {
        ...data.settings,
        SCREENING_QUEUE_URL: screening.queue.queueUrl,
        OVERDUE_QUEUE_URL: overdue.queue.queueUrl,
        UNSCREENED_QUEUE_URL: screening.deadLetters.queueUrl,
      },
    });
    const swept = ['person', 'case', 'transparency', 'signatures'] as const;
    data.allowItems(target, ['GetItem', 'Query'], ...swept);
    data.allowItems(target, ['GetItem'], 'title', 'externalId');
    data.allowItems(target, ['PutItem', 'UpdateItem', 'DeleteItem'], ...swept, 'title', 'externalId');
    data.allowItems(target, ['ConditionCheckItem'], 'person', 'case', 'title');
    const lists = ['cases', 'decisions', 'renamings', 'undoable', 'titles'] as const;
    data.allowLists(
      target,
      'list',
      ...lists,
      'moves',
      'premiereChecks',
      'reviews',
      'superseded',
      'suggestions',
    );
    target.allow(['sqs:SendMessage'], screening.queue.queueArn, overdue.queue.queueArn);
    target.allow(
      ['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
      overdue.queue.queueArn,
      screening.deadLetters.queueArn,
    );
    new Rule(this, 'EveryFiveMinutes', {
      schedule: Schedule.rate(Duration.minutes(5)),
      targets: [new FunctionTarget(target)],
    });
    return target;
  }
}
