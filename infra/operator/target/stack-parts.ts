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

const addressOf = async (client: CloudFormationClient, StackName: string): Promise<string | undefined> => {
  const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }));
  return Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === 'Url')?.OutputValue;
};

const notDeployed = (name: string, cause: unknown): unknown =>
  cause instanceof Error && cause.message.includes('does not exist')
    ? new OperatorError(
        `There is no deployed stack of ${name} in this account and region`,
        'Check AWS_REGION and the credentials; npm run deploy makes stacks that begin with Nightlight',
        { cause },
      )
    : cause;

/**
 * The parts of the installation whose CloudFormation stacks begin with `name`: `NightlightData`, `NightlightApi` and
 * `NightlightModeration` for `Nightlight`. Needs `cloudformation:DescribeStacks` and `ListStackResources`.
 * @throws OperatorError when there is no such stack, or a part is missing in it
 */
export async function stackParts(name: string): Promise<DeployedParts> {
  const client = new CloudFormationClient({});
  const [data, moderation, baseUrl] = await Promise.all([
    listed(client, `${name}Data`),
    listed(client, `${name}Moderation`),
    addressOf(client, `${name}Api`),
  ]).catch((cause: unknown) => {
    throw notDeployed(name, cause);
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
    // A queue's physical id is its address.
    queueUrl: (prefix) => part(moderation, 'AWS::SQS::Queue', prefix),
  };
}
