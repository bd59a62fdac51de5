import { describe, expect, it } from 'vitest';
import { inWords, type Json, listed, resourcesOf } from './templates.ts';

/**
 * All permissions of each function by resource, except for its own log. The table is written by hand, so that every wider
 * grant is a visible change in a code review.
 */
const grants: Record<string, Record<string, string>> = {
  PublicApi: {
    'Table: CASE#* CATALOGUE HANDLE#* KEYS LEDGER#* PAGE#* PERSON#* RATE#* SIGNATURES TITLE#* TRANSPARENCY':
      'dynamodb: BatchGetItem GetItem Query',
    'Table: CASE#* HANDLE#* KEYS LEDGER#* PERSON#* RATE#* SIGNATURES TITLE#* TRANSPARENCY':
      'dynamodb: ConditionCheckItem DeleteItem PutItem UpdateItem',
    'Table/index/byList: CASES#* DECISIONS#* REVIEWS#*': 'dynamodb: Query',
    'Table/index/byHelpful: DUPLICATES#* REVIEWS#*': 'dynamodb: Query',
  },
  EditorialApi: {
    'Table: EXTERNAL#* LINKS MEDIA PERSON#* TITLE#*': 'dynamodb: GetItem',
    'Table: KEYS LEDGER#* TITLE#*': 'dynamodb: Query',
    'Table: EXTERNAL#* KEYS LINKS MEDIA PERSON#* TITLE#*': 'dynamodb: PutItem',
    'Table: EXTERNAL#* KEYS MEDIA PERSON#* TITLE#*': 'dynamodb: UpdateItem',
    'Table: PAGE#* PERSON#*': 'dynamodb: BatchGetItem',
    'Table: PERSON#*': 'dynamodb: ConditionCheckItem',
    'Table/index/byList: DEADLINKS SUGGESTIONS#* TITLES#*': 'dynamodb: Query',
    'Media/_uploads/*': 's3: PutObject',
  },
  ModerationApi: {
    'Table: CASE#* KEYS LEDGER#* PERSON#* POLICY': 'dynamodb: BatchGetItem GetItem Query',
    'Table: CASE#* HANDLE#* KEYS PERSON#* POLICY TITLE#*': 'dynamodb: DeleteItem PutItem UpdateItem',
    'Table/index/byList: CASES#* DECISIONS#*': 'dynamodb: Query',
  },
  MediaReader: {
    'Media/*': 's3: GetObject',
    'not Media/_uploads/*': 's3: GetObject',
  },
  MediaRenditions: {
    'Table: MEDIA': 'dynamodb: GetItem PutItem UpdateItem',
    'Table: TITLE#*': 'dynamodb: GetItem',
    'Media/*': 's3: GetObject PutObject',
    'Media/cards/*': 's3: DeleteObject',
    'Media: cards/*': 's3: ListBucket',
    PicturesQueue: 'sqs: DeleteMessage GetQueueAttributes ReceiveMessage',
  },
  LinkChecker: {
    'Table: CATALOGUE LINKS': 'dynamodb: Query',
    'Table: PAGE#*': 'dynamodb: BatchGetItem',
    'Table: LINKS': 'dynamodb: DeleteItem GetItem PutItem',
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
    'Table: BREAKER CASE#* PERSON#* POLICY SIGNATURES': 'dynamodb: GetItem Query',
    'Table: TITLE#*': 'dynamodb: GetItem',
    'Table: BREAKER CASE#* PERSON#* TITLE#*': 'dynamodb: ConditionCheckItem PutItem UpdateItem',
    'Table/index/byList: DECISIONS#* REVIEWS#*': 'dynamodb: Query',
    ScreeningQueue: 'sqs: DeleteMessage GetQueueAttributes ReceiveMessage',
  },
  PageProjector: {
    'Table: CATALOGUE PAGE#* PERSON#* RECOMMENDED#* SIMILAR#* TITLE#*': 'dynamodb: GetItem Query',
    'Table: CATALOGUE MEDIA RECOMMENDED#*': 'dynamodb: BatchGetItem',
    'Table: CATALOGUE PAGE#* PERSON#* RECOMMENDED#* SIMILAR#*': 'dynamodb: PutItem UpdateItem',
    'Table: PAGE#* RECOMMENDED#* SIMILAR#*': 'dynamodb: DeleteItem',
    'Table.StreamArn': 'dynamodb: DescribeStream GetRecords GetShardIterator',
    'Table: CASE#* PERSON#* TITLE#*': 'dynamodb: ConditionCheckItem GetItem PutItem UpdateItem',
    'Table/index/byList: CASES#* REVIEWS#* SUGGESTIONS#* SUPERSEDED#*': 'dynamodb: Query',
    'Table/index/byHelpful: REVIEWS#*': 'dynamodb: Query',
    ProjectorReaderDeadLetters: 'sqs: SendMessage',
    PicturesQueue: 'sqs: SendMessage',
    '*': 'dynamodb: ListStreams',
  },
  Sweeper: {
    'Table: CASE#* PERSON#* SIGNATURES TRANSPARENCY': 'dynamodb: GetItem Query',
    'Table: EXTERNAL#* TITLE#*': 'dynamodb: GetItem',
    'Table: CASE#* EXTERNAL#* PERSON#* SIGNATURES TITLE#* TRANSPARENCY':
      'dynamodb: DeleteItem PutItem UpdateItem',
    'Table: CASE#* PERSON#* TITLE#*': 'dynamodb: ConditionCheckItem',
    'Table/index/byList: CASES#* DECISIONS#* MOVES PREMIERES RENAMINGS REVIEWS#* SUGGESTIONS#* SUPERSEDED#* TITLES#* UNDOABLE':
      'dynamodb: Query',
    ScreeningQueue: 'sqs: SendMessage',
    OverdueQueue: 'sqs: DeleteMessage ReceiveMessage SendMessage',
    ScreeningDeadLetters: 'sqs: DeleteMessage ReceiveMessage',
  },
  Pages: {
    'Table: CASE#* CATALOGUE PAGE#* PERSON#* TRANSPARENCY': 'dynamodb: GetItem Query',
    'Table: CATALOGUE PERSON#*': 'dynamodb: BatchGetItem',
    'Table: TITLE#*': 'dynamodb: Query',
    'Table/index/byList: CASES#* DECISIONS#*': 'dynamodb: Query',
  },
};

const policies = resourcesOf('AWS::IAM::Policy');

/** The allowed patterns of partition keys or of object keys in a statement's condition. Fails for any other condition. */
const keysIn = (condition: Json): string[] => {
  const { StringLike: objects } = condition;
  if (objects) {
    expect(condition).toEqual({ StringLike: { 's3:prefix': expect.any(String) } });
    return [objects['s3:prefix']];
  }
  expect(Object.keys(condition)).toEqual(['ForAllValues:StringLike']);
  const [[key = '', patterns = ''] = []] = Object.entries(Object.values(condition)[0] as Json);
  expect(key).toBe('dynamodb:LeadingKeys');
  return listed<string>(patterns);
};

const allowedTo = (name: string): Record<string, string[]> => {
  const allowed: Record<string, string[]> = {};
  for (const { properties } of policies.filter((policy) =>
    policy.properties.Roles.some((role: unknown) => inWords(role) === `${name}Role`),
  ))
    for (const { Effect, Action, Resource, Condition } of properties.PolicyDocument.Statement) {
      const denied = Effect === 'Deny' ? 'not ' : '';
      const within = Condition === undefined ? '' : `: ${keysIn(Condition).join(' ')}`;
      for (const resource of listed<unknown>(Resource).map((one) => denied + inWords(one) + within))
        allowed[resource] = [...(allowed[resource] ?? []), ...listed<string>(Action)].sort();
    }
  return allowed;
};

const inTable = (actions: string[]): string =>
  `${actions[0]?.split(':')[0]}: ${actions.map((action) => action.split(':')[1]).join(' ')}`;

describe('the permissions of functions', () => {
  it('are listed for every function', () => {
    expect(Object.keys(grants).sort()).toEqual(
      resourcesOf('AWS::Lambda::Function')
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(Object.entries(grants))('of %s are exactly those in this file', (name, expected) => {
    const { [`${name}Log`]: log, ...rest } = allowedTo(name);
    expect(log).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
    const found = Object.fromEntries(
      Object.entries(rest).map(([resource, actions]) => [resource, inTable(actions)]),
    );
    expect(found).toEqual(expected);
  });

  it('contain no wildcard action, and the resource * only for ListStreams, which has no resources', () => {
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

  it('for the table and its indexes are limited to partitions, and include no action without keys', () => {
    const onTable = policies
      .flatMap(({ properties }) => properties.PolicyDocument.Statement)
      .filter(({ Resource }) =>
        listed<unknown>(Resource)
          .map(inWords)
          .some((one) => /^Table($|\/)/.test(one)),
      );
    expect(onTable.length).toBeGreaterThan(15);
    expect(onTable.filter(({ Condition }) => Condition === undefined)).toEqual([]);
    const actions = new Set(onTable.flatMap(({ Action }) => listed<string>(Action)));
    // ForAllValues is true for a call without keys, such as a scan.
    expect([...actions].filter((action) => /Scan|PartiQL|Export/.test(action))).toEqual([]);
  });

  it('stay below the 10,240 characters that IAM allows for the inline policies of a role', () => {
    for (const { name, properties } of policies)
      expect(JSON.stringify(properties.PolicyDocument).length, name).toBeLessThan(8_000);
  });

  it('come only from inline policies of roles that only Lambda can assume', () => {
    const roles = resourcesOf('AWS::IAM::Role');
    expect(roles.filter(({ properties }) => properties.ManagedPolicyArns || properties.Policies)).toEqual([]);
    expect(roles.map(({ properties }) => properties.AssumeRolePolicyDocument.Statement)).toEqual(
      roles.map(() => [
        { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } },
      ]),
    );
  });
});
