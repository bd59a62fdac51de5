import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmWidget,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { ServiceFunction } from '../constructs/service-function.ts';

export interface OperationsStackProps extends StackProps {
  readonly deadLetters: Queue[];
  readonly functions: ServiceFunction[];
  /** Counts reviews that were not hidden because reports had already hidden as many as the policy allows. */
  readonly stoppedHidings: Metric;
  readonly analyzerFailures: Metric;
  /** Counts changes whose page could not be rebuilt yet. */
  readonly pageFailures: Metric;
  /** Counts failed calls to the cloud screening services. @default none: no cloud screening service is switched on */
  readonly serviceFailures?: Metric;
}

const label = (path: string): string => path.split('/').slice(1, -1).join('');

/** Alarms for dead letters and failures, with an SNS topic for notifications, and a dashboard. */
export class OperationsStack extends Stack {
  constructor(scope: Construct, id: string, props: OperationsStackProps) {
    super(scope, id, props);
    const { stoppedHidings, analyzerFailures, pageFailures, serviceFailures } = props;
    const alarms = [
      ...props.deadLetters.map((queue) => this.deadLetterAlarm(queue)),
      ...props.functions.map((target) => this.errorAlarm(target)),
      this.alarm(
        stoppedHidings,
        'ReportHidingsStopped',
        'Reports would hide more reviews than the policy allows',
      ),
      this.alarm(
        analyzerFailures,
        'AnalyzersFail',
        'An analyzer failed, and the texts it could not check are held',
      ),
      this.alarm(pageFailures, 'PagesFail', 'Pages could not be rebuilt, and are retried', 5),
      ...(serviceFailures
        ? [
            this.alarm(
              serviceFailures,
              'ScreeningServicesFail',
              'A cloud service for screening failed, and texts are held',
              5,
            ),
          ]
        : []),
    ];
    const action = new SnsAction(new Topic(this, 'Alarms', { enforceSSL: true }));
    for (const alarm of alarms) alarm.addAlarmAction(action);
    const period = { period: Duration.minutes(5) };
    new Dashboard(this, 'Dashboard', {
      widgets: [
        alarms.map((alarm) => new AlarmWidget({ alarm, width: 6, height: 4 })),
        [
          new GraphWidget({
            title: 'Calls',
            left: props.functions.map((one) => one.metricInvocations(period)),
          }),
          new GraphWidget({
            title: 'Duration',
            left: props.functions.map((one) => one.metricDuration(period)),
          }),
        ],
      ],
    });
  }

  private deadLetterAlarm(queue: Queue): Alarm {
    const name = label(queue.node.path);
    const messages = queue.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) });
    return this.alarm(messages, `${name}DeadLettered`, `${name} has messages in its dead-letter queue`);
  }

  private errorAlarm(target: ServiceFunction): Alarm {
    const errors = target.metricErrors({ period: Duration.minutes(5) });
    return this.alarm(errors, `${target.node.id}Errors`, `${target.node.id} has errors`, 5);
  }

  /** Creates an alarm that fires when the metric reaches the threshold in one period. */
  private alarm(metric: Metric, id: string, whatHappened: string, threshold = 1): Alarm {
    return metric.createAlarm(this, id, {
      alarmDescription: `${whatHappened}. See the runbook, docs/operations.md.`,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
