import { describe, expect, it } from 'vitest';
import { readAssembly } from '../../../infra/local/cloudformation/assembly.ts';
import { checkSupported } from '../../../infra/local/cloudformation/check.ts';
import { createModel } from '../../../infra/local/cloudformation/model.ts';
import type { Model } from '../../../infra/local/cloudformation/resource.ts';
import { roleStatements } from '../../../infra/local/functions/policies.ts';
import { openStoredValues } from '../../../infra/local/operation/stored-values.ts';
import { createResolutionContext } from '../../../infra/local/resolution-context.ts';
import { tiny, writeAssembly } from '../fixtures/assembly.ts';

const modelOf = (directory: string, storedValues = openStoredValues()): Model => {
  const stacks = readAssembly(directory);
  checkSupported(stacks);
  const model: Model = createModel(
    stacks,
    createResolutionContext({
      storedValues,
      region: 'us-east-1',
      accountId: '000000000000',
      proxyUrl: 'http://127.0.0.1:1',
      issuerUrl: 'http://127.0.0.1:2',
      apiUrls: new Map([['TinyService/Api', 'http://localhost:3']]),
      model: () => model,
    }),
  );
  return model;
};

const parameters = (values: Record<string, unknown>, rest: Record<string, unknown> = {}) => ({
  ...rest,
  Resources: Object.fromEntries(
    Object.entries(values).map(([id, Value]) => [
      id,
      { Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Value } },
    ]),
  ),
});

// Concatenated, because the linter would report CloudFormation's `${}` as a mistyped template string.
const sub = ['{x}/', '{AWS::AccountId}/', '{!kept}'].map((part) => `$${part}`).join('');

const givenValue = (model: Model, logicalId: string): unknown =>
  model.resources.find((resource) => resource.logicalId === logicalId)?.raw.Value;

describe('the model of the templates', () => {
  it('resolves references across stacks, by export and by output', () => {
    const model = modelOf(tiny);
    const [notes] = model.ofType('AWS::DynamoDB::Table');
    const environment = model.resources.find(({ logicalId }) => logicalId === 'NotesFunction')?.raw
      .Environment as { Variables: Record<string, string> };
    expect(environment.Variables).toMatchObject({
      TABLE: notes?.name,
      QUEUE_URL: `http://127.0.0.1:1/000000000000/${model.names.Work}`,
      CLIENT: model.names.Browser,
      ISSUER: 'http://127.0.0.1:2',
    });
    expect(environment.Variables.CURSOR_KEY).toMatch(/^[A-Za-z0-9]{24}$/);
  });

  it('omits resources whose condition is false', () => {
    expect(modelOf(tiny).names).not.toHaveProperty('Absent');
  });

  it.each<[string, unknown, unknown]>([
    ['Fn::Join', { 'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }]] }, 'a-us-east-1'],
    ['Fn::Sub', { 'Fn::Sub': [sub, { x: 'y' }] }, 'y/000000000000/$'.concat('{kept}')],
    ['Fn::Select', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
    ['Fn::If', { 'Fn::If': ['Yes', 'then', 'else'] }, 'then'],
    ['AWS::NoValue', { a: { Ref: 'AWS::NoValue' }, b: [{ Ref: 'AWS::NoValue' }, 1] }, { b: [1] }],
    ['Fn::FindInMap', { 'Fn::FindInMap': ['Sizes', 'small', 'memory'] }, 128],
    ['Fn::Base64', { 'Fn::Base64': 'text' }, 'dGV4dA=='],
    ['a parameter', { Ref: 'Stage' }, 'test'],
  ])('resolves %s', (_name, value, expected) => {
    const directory = writeAssembly({
      One: parameters(
        { It: value },
        {
          Conditions: {
            Yes: { 'Fn::And': [{ 'Fn::Equals': ['1', '1'] }, { 'Fn::Not': [{ 'Fn::Equals': [1, 2] }] }] },
          },
          Mappings: { Sizes: { small: { memory: 128 } } },
          Parameters: { Stage: { Default: 'test' } },
        },
      ),
    });
    expect(givenValue(modelOf(directory), 'It')).toEqual(expected);
  });

  it('gives a resource the same name for the same stored values, and another name for new stored values', () => {
    const storedValues = openStoredValues();
    const first = modelOf(tiny, storedValues).names;
    expect(modelOf(tiny, storedValues).names).toEqual(first);
    expect(modelOf(tiny).names.Notes).not.toBe(first.Notes);
  });

  it('reports a value that refers to itself', () => {
    const directory = writeAssembly({ One: parameters({ Loop: { 'Fn::GetAtt': ['Loop', 'Value'] } }) });
    const model = modelOf(directory);
    expect(() => givenValue(model, 'Loop')).toThrow('One/Loop (AWS::SSM::Parameter) refers to itself');
  });

  it('collects the statements of a role, with ARNs resolved', () => {
    const model = modelOf(tiny);
    const role = model.resources.find(({ logicalId }) => logicalId === 'NotesRole');
    expect(roleStatements(model, role?.attribute('Arn') ?? '')).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:PutItem', 'dynamodb:GetItem'],
        Resource: `arn:aws:dynamodb:us-east-1:000000000000:table/${model.names.Notes}`,
      },
      {
        Effect: 'Allow',
        Action: 'sqs:SendMessage',
        Resource: `arn:aws:sqs:us-east-1:000000000000:${model.names.Work}`,
      },
      expect.objectContaining({ Action: expect.arrayContaining(['logs:PutLogEvents']) }),
    ]);
  });
});

describe('the check for unsupported templates', () => {
  const check = (template: unknown): (() => void) => {
    const stacks = readAssembly(writeAssembly({ One: template }));
    return () => checkSupported(stacks);
  };

  it('reports an unsupported resource type', () => {
    expect(check({ Resources: { Box: { Type: 'AWS::EC2::Instance' } } })).toThrow(
      'One/Box (AWS::EC2::Instance): this resource type is not supported',
    );
  });

  it.each<[string, unknown, string]>([
    [
      'intrinsic',
      { 'Fn::Cidr': ['10.0.0.0/8', 2] },
      'One/It (AWS::SSM::Parameter): Fn::Cidr is not supported',
    ],
    ['reference', { Ref: 'Nobody' }, 'Ref to Nobody, which is not in the template'],
    [
      'attribute',
      { 'Fn::GetAtt': ['It', 'Colour'] },
      'attribute Colour of It (AWS::SSM::Parameter) is not supported',
    ],
  ])('reports an unknown %s at any depth', (_name, value, message) => {
    expect(check(parameters({ It: { 'Fn::Join': ['', ['a', value]] } }))).toThrow(message);
  });
});
