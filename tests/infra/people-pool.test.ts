import { describe, expect, it } from 'vitest';
import { inWords, resourcesOf } from './templates.ts';

const [pool] = resourcesOf('AWS::Cognito::UserPool');
const [client] = resourcesOf('AWS::Cognito::UserPoolClient');

describe('the user pool', () => {
  it('calls the pre-token function, which adds the birth year to access tokens, and is permitted to', () => {
    const { LambdaArn, LambdaVersion } = pool?.properties.LambdaConfig.PreTokenGenerationConfig ?? {};
    expect([inWords(LambdaArn), LambdaVersion]).toEqual(['PreToken', 'V2_0']);
    expect(pool?.properties.UserPoolTier).toBe('ESSENTIALS');
    const permission = resourcesOf('AWS::Lambda::Permission').find(
      ({ properties }) => properties.Principal === 'cognito-idp.amazonaws.com',
    );
    expect(inWords(permission?.properties.FunctionName)).toBe('PreToken');
    expect(inWords(permission?.properties.SourceArn)).toBe('PeoplePool');
  });

  it('has an immutable birth year, which the client cannot write', () => {
    const [year] =
      pool?.properties.Schema.filter(({ Name }: { Name: string }) => Name === 'birth_year') ?? [];
    expect(year).toMatchObject({ Mutable: false });
    expect(client?.properties.WriteAttributes.sort()).toEqual([
      'email',
      'given_name',
      'name',
      'preferred_username',
    ]);
    expect(client?.properties.ReadAttributes).toContain('custom:birth_year');
  });
});
