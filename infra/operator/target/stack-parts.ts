import {
  CloudFormationClient,
  DescribeStacksCommand,
  paginateListStackResources,
  type StackResourceSummary,
} from '@aws-sdk/client-cloudformation';
import { OperatorError } from '../errors.ts';
import type { DeployedParts } from './deployed-target.ts';

const listed = async (client: CloudFormationClient, StackName: string): Promise<StackResourceSummary[]> => {
  const resources: StackResourceSummary[] = [];
  for await (const page of paginateListStackResources({ client }, { StackName }))
    resources.push(...(page.StackResourceSummaries ?? []));
  return resources;
};

const urlOf = async (client: CloudFormationClient, StackName: string): Promise<string | undefined> => {
  const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }));
  return Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === 'Url')?.OutputValue;
};

/** Explains why the stacks could not be looked up, if the reason is known. */
const notFound = (name: string, cause: unknown): unknown => {
  if (!(cause instanceof Error)) return cause;
  if (cause.message === 'Region is missing')
    return new OperatorError(
      `The stacks of ${name} cannot be looked up, because no AWS region is set`,
      'Set AWS_REGION and the AWS credentials of the installation; without --stack the command works on a local stack',
      { cause },
    );
  if (!cause.message.includes('does not exist')) return cause;
  return new OperatorError(
    `This account and region have no stacks with the prefix ${name}`,
    'Check AWS_REGION and the credentials; npm run deploy creates stacks with the prefix Nightlight',
    { cause },
  );
};

/**
 * Finds the resources of the installation whose CloudFormation stack names begin with `name`: for `Nightlight` these are
 * `NightlightData`, `NightlightApi` and `NightlightModeration`. Needs `cloudformation:DescribeStacks` and
 * `ListStackResources`. @throws OperatorError when a stack or a resource does not exist
 */
export async function stackParts(name: string): Promise<DeployedParts> {
  const client = new CloudFormationClient({});
  const [data, moderation, baseUrl] = await Promise.all([
    listed(client, `${name}Data`),
    listed(client, `${name}Moderation`),
    urlOf(client, `${name}Api`),
  ]).catch((cause: unknown) => {
    throw notFound(name, cause);
  });
  const missing = (what: string) =>
    new OperatorError(`The stacks of ${name} have no ${what}`, 'Deploy them again with npm run deploy');
  const part = (resources: StackResourceSummary[], type: string, prefix: string): string => {
    const found = resources.find(
      ({ ResourceType, LogicalResourceId }) => ResourceType === type && LogicalResourceId?.startsWith(prefix),
    );
    if (!found?.PhysicalResourceId) throw missing(prefix);
    return found.PhysicalResourceId;
  };
  if (baseUrl === undefined) throw missing('output Url');
  return {
    baseUrl,
    table: part(data, 'AWS::DynamoDB::Table', 'Table'),
    // A queue's physical id is its URL.
    queueUrl: (prefix) => part(moderation, 'AWS::SQS::Queue', prefix),
  };
}
