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
    if (services.reader) this.reader(target, services.reader);
    const failures = new FailureCount(this, 'Failures', {
      target,
      codes: ['service-failed'],
      metricName: 'ScreeningServiceFailures',
    });
    this.failures = failures.metric;
  }

  /** Allows the function to call one model. An inference profile chooses a region, so its model is allowed in all of them. */
  private reader(target: ServiceFunction, reader: string): void {
    target.addEnvironment('READER', reader);
    const [, model] = /^(?:us|eu|apac|jp|au|us-gov|global)\.(.+)$/.exec(reader) ?? [];
    const stack = Stack.of(this);
    const arnOf = (resource: string, resourceName: string, place: { region?: string; account?: string }) =>
      stack.formatArn({ service: 'bedrock', resource, resourceName, ...place });
    // Models belong to no account.
    if (model === undefined) {
      target.allow(['bedrock:InvokeModel'], arnOf('foundation-model', reader, { account: '' }));
      return;
    }
    target.allow(['bedrock:InvokeModel'], arnOf('inference-profile', reader, {}));
    target.allow(['bedrock:InvokeModel'], arnOf('foundation-model', model, { account: '', region: '*' }));
    const reason = 'An inference profile calls its model in the region that has room.';
    if (target.role)
      acknowledge(
        target.role,
        `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:bedrock:*::foundation-model/${model}]`,
        reason,
      );
  }
}
