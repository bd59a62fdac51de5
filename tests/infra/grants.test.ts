import { describe, expect, it } from 'vitest';
import { inWords, listed, resourcesOf } from './templates.ts';

/**
 * All that each function may do beside writing its own log, by resource. Written by hand: whoever widens a grant
 * changes this table, and whoever reviews it sees what for.
 */
const grants: Record<string, Record<string, string>> = {
  PublicApi: {
    Table: 'dynamodb: BatchGetItem ConditionCheckItem DeleteItem GetItem PutItem Query UpdateItem',
    'Table/index/byList': 'dynamodb: Query',
    'Table/index/byHelpful': 'dynamodb: Query',
  },
  EditorialApi: {
    Table: 'dynamodb: GetItem PutItem Query UpdateItem',
    'Media/*': 's3: PutObject',
  },
  ModerationApi: {
    Table: 'dynamodb: BatchGetItem DeleteItem GetItem PutItem Query UpdateItem',
    'Table/index/byList': 'dynamodb: Query',
  },
  MediaReader: {
    'Media/*': 's3: GetObject',
  },
  PreToken: {},
  OutboxRelay: {
    'Table.StreamArn': 'dynamodb: DescribeStream GetRecords GetShardIterator',
    ScreeningQueue: 'sqs: SendMessage',
    OverdueQueue: 'sqs: SendMessage',
    RelayReaderDeadLetters: 'sqs: SendMessage',
    '*': 'dynamodb: ListStreams',
  },
  ModerationWorker: {
    Table: 'dynamodb: ConditionCheckItem GetItem PutItem Query UpdateItem',
    'Table/index/byList': 'dynamodb: Query',
    ScreeningQueue: 'sqs: DeleteMessage GetQueueAttributes ReceiveMessage',
  },
  PageProjector: {
    Table: 'dynamodb: GetItem PutItem Query UpdateItem',
    'Table.StreamArn': 'dynamodb: DescribeStream GetRecords GetShardIterator',
    'Table/index/byList': 'dynamodb: Query',
    'Table/index/byHelpful': 'dynamodb: Query',
    ProjectorReaderDeadLetters: 'sqs: SendMessage',
    '*': 'dynamodb: ListStreams',
  },
  Sweeper: {
    Table: 'dynamodb: DeleteItem GetItem PutItem Query UpdateItem',
    'Table/index/byList': 'dynamodb: Query',
    ScreeningQueue: 'sqs: SendMessage',
    OverdueQueue: 'sqs: DeleteMessage ReceiveMessage SendMessage',
    ScreeningDeadLetters: 'sqs: DeleteMessage ReceiveMessage',
  },
  Pages: {
    Table: 'dynamodb: GetItem Query',
    'Table/index/byList': 'dynamodb: Query',
  },
};

const policies = resourcesOf('AWS::IAM::Policy');

const allowedTo = (name: string): Record<string, string[]> => {
  const allowed: Record<string, string[]> = {};
  for (const { properties } of policies.filter((policy) =>
    policy.properties.Roles.some((role: unknown) => inWords(role) === `${name}Role`),
  ))
    for (const { Effect, Action, Resource } of properties.PolicyDocument.Statement) {
      expect(Effect).toBe('Allow');
      for (const resource of listed<unknown>(Resource).map(inWords))
        allowed[resource] = [...(allowed[resource] ?? []), ...listed<string>(Action)].sort();
    }
  return allowed;
};

const inTable = (actions: string[]): string =>
  `${actions[0]?.split(':')[0]}: ${actions.map((action) => action.split(':')[1]).join(' ')}`;

describe('the grants', () => {
  it('are listed for every function', () => {
    expect(Object.keys(grants).sort()).toEqual(
      resourcesOf('AWS::Lambda::Function')
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(Object.entries(grants))('of %s are those written down', (name, expected) => {
    const { [`${name}Log`]: log, ...rest } = allowedTo(name);
    expect(log).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
    const found = Object.fromEntries(
      Object.entries(rest).map(([resource, actions]) => [resource, inTable(actions)]),
    );
    expect(found).toEqual(expected);
  });

  it('name every action, and no resource by a star alone where the action takes one', () => {
    const statements = policies.flatMap(({ properties }) => properties.PolicyDocument.Statement);
    expect(statements.length).toBeGreaterThan(20);
    expect(
      statements.flatMap(({ Action }) => listed<string>(Action)).filter((action) => action.includes('*')),
    ).toEqual([]);
    const anywhere = statements.filter(({ Resource }) =>
      listed<unknown>(Resource).map(inWords).includes('*'),
    );
    expect(anywhere.flatMap(({ Action }) => listed<string>(Action))).toEqual([
      'dynamodb:ListStreams',
      'dynamodb:ListStreams',
    ]);
  });

  it('come from these policies alone', () => {
    const roles = resourcesOf('AWS::IAM::Role');
    expect(roles.filter(({ properties }) => properties.ManagedPolicyArns || properties.Policies)).toEqual([]);
    expect(roles.map(({ properties }) => properties.AssumeRolePolicyDocument.Statement)).toEqual(
      roles.map(() => [
        { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } },
      ]),
    );
  });
});
