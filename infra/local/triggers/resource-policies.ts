import type { Model } from '../cloudformation/resource.ts';
import type { PolicyStatement } from '../contracts.ts';
import { statementsOf } from '../functions/policies.ts';

/** The statements of the resource policies of queues and buckets, by resource ARN. */
export function resourcePolicies(model: Model): Record<string, PolicyStatement[]> {
  const policies: Record<string, PolicyStatement[]> = {};
  const attach = (arn: string | undefined, document: unknown): void => {
    if (arn !== undefined) policies[arn] = [...(policies[arn] ?? []), ...statementsOf(document)];
  };
  for (const { properties, raw } of model.ofType('AWS::SQS::QueuePolicy'))
    for (const url of properties.texts('Queues'))
      attach(
        model
          .ofType('AWS::SQS::Queue')
          .find(({ ref }) => ref === url)
          ?.attribute('Arn'),
        raw.PolicyDocument,
      );
  for (const { properties, raw } of model.ofType('AWS::S3::BucketPolicy')) {
    const bucket = model.ofType('AWS::S3::Bucket').find(({ ref }) => ref === properties.text('Bucket'));
    attach(bucket?.attribute('Arn'), raw.PolicyDocument);
  }
  return policies;
}
