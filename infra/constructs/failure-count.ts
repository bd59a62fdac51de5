import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { ServiceFunction } from './service-function.ts';

export interface FailureCountProps {
  readonly target: ServiceFunction;
  /** The codes as `reportFailure` logs them. Lambda adds text before a line, so CloudWatch cannot read it as JSON. */
  readonly codes: readonly string[];
  readonly metricName: string;
}

/** Counts the lines with one of some failure codes in a function's log. */
export class FailureCount extends Construct {
  readonly metric: Metric;

  constructor(scope: Construct, id: string, { target, codes, metricName }: FailureCountProps) {
    super(scope, id);
    const filter = new MetricFilter(this, 'Filter', {
      logGroup: target.logGroup,
      filterPattern: FilterPattern.anyTerm(...codes),
      metricNamespace: 'Nightlight',
      metricName,
    });
    this.metric = filter.metric({ statistic: 'Sum' });
  }
}
