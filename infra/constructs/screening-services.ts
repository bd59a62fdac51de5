import { Stack } from 'aws-cdk-lib';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import type { CloudServices } from '../cloud-services.ts';
import { acknowledge } from './acknowledge.ts';
import { FailureCount } from './failure-count.ts';
import type { ServiceFunction } from './service-function.ts';

/** Lets one function call the cloud services: its environment variables and permissions, and a metric of failures. */
export class ScreeningServices extends Construct {
  /** Failures of any of the services, as the function logs them. */
  readonly failures: Metric;

  constructor(scope: Construct, id: string, target: ServiceFunction, services: CloudServices) {
    super(scope, id);
    if (services.comprehend) {
      target.addEnvironment('COMPREHEND', 'on');
      // This action does not support resource-level permissions.
      target.allow(['comprehend:DetectToxicContent'], '*');
      if (target.role)
        acknowledge(target.role, 'AwsSolutions-IAM5[Resource::*]', 'DetectToxicContent takes no resource.');
    }
    if (services.guardrail) {
      const { id: guardrail, version } = services.guardrail;
      target.addEnvironment('GUARDRAIL', `${guardrail}:${version}`);
      target.allow(
        ['bedrock:ApplyGuardrail'],
        Stack.of(this).formatArn({ service: 'bedrock', resource: 'guardrail', resourceName: guardrail }),
      );
    }
    const failures = new FailureCount(this, 'Failures', {
      target,
      codes: ['service-failed'],
      metricName: 'ScreeningServiceFailures',
    });
    this.failures = failures.metric;
  }
}
