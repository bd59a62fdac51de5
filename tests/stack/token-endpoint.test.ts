import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { notAnswered, signIn } from '../support/client.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
});

describe('the token endpoint of a local stack', () => {
  it.each(['adult', 'teen', 'educator', 'moderator', 'editor', 'admin'])(
    'issues a token with the role %s',
    async (role) => {
      const { token = '' } = await signIn(stack, 'ana', role, 1985);
      expect(decodeJwt(token)).toMatchObject({
        username: 'ana',
        'cognito:groups': role === 'moderator' ? [role, 'trained-moderator'] : [role],
        birth_year: '1985',
      });
    },
  );

  it('issues a token without a birth year to a person who has not stated one', async () => {
    const { token = '' } = await signIn(stack, 'ana', 'adult', notAnswered);
    expect(decodeJwt(token)).not.toHaveProperty('birth_year');
  });

  it.each([
    { role: 'emperor' },
    {},
    { role: 'adult', birthYear: 'soon' },
    { role: 'adult', birthYear: 1885 },
  ])('refuses %j', async (fields) => {
    const answer = await fetch(stack.identity.tokenUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ subject: 'ana', ...fields }),
    });
    expect(answer.status).toBe(400);
  });
});
