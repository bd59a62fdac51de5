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
  /** Reviews that reports would have hidden beyond what the policy allows. */
  readonly stoppedHidings: Metric;
  readonly analyzerFailures: Metric;
  /** @default no cloud service is on */
  readonly serviceFailures?: Metric;
}

const label = (path: string): string => path.split('/').slice(1, -1).join('');

/** Who is told when something is set aside or fails, and a dashboard to look at then. */
export class OperationsStack extends Stack {
  constructor(scope: Construct, id: string, props: OperationsStackProps) {
    super(scope, id, props);
    const alarms = [
      ...props.deadLetters.map((queue) => this.setAsideAlarm(queue)),
      ...props.functions.map((target) => this.errorAlarm(target)),
      this.stoppedHidingsAlarm(props.stoppedHidings),
      this.analyzerAlarm(props.analyzerFailures),
      ...(props.serviceFailures ? [this.serviceAlarm(props.serviceFailures)] : []),
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

  private setAsideAlarm(queue: Queue): Alarm {
    return queue
      .metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) })
      .createAlarm(this, `${label(queue.node.path)}SetAside`, {
        alarmDescription: `${label(queue.node.path)} set something aside; the runbook says what to do`,
        threshold: 1,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      });
  }

  private stoppedHidingsAlarm(stopped: Metric): Alarm {
    return stopped.createAlarm(this, 'ReportHidingsStopped', {
      alarmDescription: 'Reports would hide more reviews than the policy allows; the runbook says what to do',
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }

  private analyzerAlarm(failures: Metric): Alarm {
    return failures.createAlarm(this, 'AnalyzersFail', {
      alarmDescription: 'An analyzer failed and its texts are held; the runbook says what to do',
      threshold: 1,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }

  private serviceAlarm(failures: Metric): Alarm {
    return failures.createAlarm(this, 'ScreeningServicesFail', {
      alarmDescription: 'A cloud service fails and texts are held; the runbook says what to do',
      threshold: 5,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }

  private errorAlarm(target: ServiceFunction): Alarm {
    return target.metricErrors({ period: Duration.minutes(5) }).createAlarm(this, `${target.node.id}Errors`, {
      alarmDescription: `${target.node.id} fails; the runbook says what to do`,
      threshold: 5,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }
}
