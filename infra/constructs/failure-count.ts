import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { ServiceFunction } from './service-function.ts';

export interface FailureCountProps {
  readonly target: ServiceFunction;
  /** The code as `reportFailure` logs it. Lambda adds text before the line, so CloudWatch cannot read it as JSON. */
  readonly code: string;
  readonly metricName: string;
}

/** Counts the lines with a failure code in a function's log. */
export class FailureCount extends Construct {
  readonly metric: Metric;

  constructor(scope: Construct, id: string, { target, code, metricName }: FailureCountProps) {
    super(scope, id);
    const filter = new MetricFilter(this, 'Filter', {
      logGroup: target.logGroup,
      filterPattern: FilterPattern.anyTerm(code),
      metricNamespace: 'Nightlight',
      metricName,
    });
    this.metric = filter.metric({ statistic: 'Sum' });
  }
}
