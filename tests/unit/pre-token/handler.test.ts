import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { expect, it } from 'vitest';
import { handler } from '../../../functions/pre-token/handler.ts';

/** The event of a sign-in on the managed pages, from Cognito's documentation. */
const anEvent = (attributes: Record<string, string>): PreTokenGenerationV2TriggerEvent => ({
  version: '2',
  triggerSource: 'TokenGeneration_HostedAuth',
  region: 'us-east-1',
  userPoolId: 'us-east-1_EXAMPLE',
  userName: 'a-sub',
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: 'client' },
  request: {
    userAttributes: { sub: 'a-sub', 'cognito:user_status': 'CONFIRMED', ...attributes },
    groupConfiguration: { groupsToOverride: ['adult'], iamRolesToOverride: [], preferredRole: undefined },
    scopes: ['openid'],
  },
  response: { claimsAndScopeOverrideDetails: {} },
});

it('the pre-token function adds the birth year to the access token, and nothing else', async () => {
  const event = anEvent({ 'custom:birth_year': '1985', email: 'a@example.com' });
  const { response, ...rest } = await handler(event);
  expect(response).toEqual({
    claimsAndScopeOverrideDetails: {
      accessTokenGeneration: { claimsToAddOrOverride: { birth_year: '1985' } },
    },
  });
  expect({ ...rest, response: event.response }).toEqual(event);
});

it('the pre-token function adds nothing when there is no birth year', async () => {
  const { response } = await handler(anEvent({}));
  expect(response.claimsAndScopeOverrideDetails.accessTokenGeneration?.claimsToAddOrOverride).toEqual({});
});
