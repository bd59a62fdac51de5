import { decodeJwt } from 'jose';
import { beforeAll, expect, it } from 'vitest';
import { notAnswered, signIn } from '../support/client.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
});

/** The claims in every access token from Cognito (developer guide, "Understanding the access token"). */
const cognitos = new Set([
  ...['sub', 'cognito:groups', 'iss', 'version', 'client_id', 'origin_jti', 'event_id', 'token_use', 'scope'],
  ...['auth_time', 'exp', 'iat', 'jti', 'username', 'device_key'],
]);

it('access tokens have no claims except those of Cognito and the birth year that the trigger adds', async () => {
  const claims = async (birthYear: number | typeof notAnswered) =>
    decodeJwt((await signIn(stack, 'token ana', 'adult', birthYear)).token ?? '');
  const added = (token: object) => Object.keys(token).filter((claim) => !cognitos.has(claim));
  const answered = await claims(1985);
  expect(added(answered)).toEqual(['birth_year']);
  expect(answered.birth_year).toBe('1985');
  expect(added(await claims(notAnswered))).toEqual([]);
});
