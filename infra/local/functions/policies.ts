import type { Model, Resource } from '../cloudformation/resource.ts';
import { isRecord } from '../cloudformation/values.ts';
import type { PolicyStatement } from '../contracts.ts';

/** The actions of the AWS managed policies that functions commonly have. */
const awsManaged: Record<string, string[]> = {
  'service-role/AWSLambdaBasicExecutionRole': [
    'logs:CreateLogGroup',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
  ],
  AWSXRayDaemonWriteAccess: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords', 'xray:GetSamplingRules'],
};

/**
 * Returns all policy statements of a role: inline, from AWS::IAM::Policy, and from managed policies.
 * @throws for an AWS managed policy that is not listed above
 */
export function roleStatements(model: Model, roleArn: string): PolicyStatement[] {
  const role = model.byArn('AWS::IAM::Role', roleArn);
  if (role === undefined) throw new Error(`the assembly has no role with the ARN ${roleArn}`);
  const inline = role.properties.records('Policies').map((policy) => policy.PolicyDocument);
  const attached = [...model.ofType('AWS::IAM::Policy'), ...model.ofType('AWS::IAM::ManagedPolicy')]
    .filter((policy) => policy.properties.texts('Roles').includes(role.name))
    .map((policy) => policy.raw.PolicyDocument);
  const managed = role.properties.texts('ManagedPolicyArns').map((arn) => managedDocument(model, role, arn));
  return [...inline, ...attached, ...managed].flatMap(statementsOf);
}

/** The statements of a policy document. */
export function statementsOf(document: unknown): PolicyStatement[] {
  const statements = isRecord(document) ? document.Statement : undefined;
  if (statements === undefined) return [];
  return (Array.isArray(statements) ? statements : [statements]) as PolicyStatement[];
}

function managedDocument(model: Model, role: Resource, arn: string): unknown {
  const own = model.ofType('AWS::IAM::ManagedPolicy').find((policy) => policy.ref === arn);
  if (own !== undefined) return own.raw.PolicyDocument;
  const actions = awsManaged[arn.replace('arn:aws:iam::aws:policy/', '')];
  if (actions === undefined) throw new Error(`${role.id}: the managed policy ${arn} is not supported`);
  return { Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}
