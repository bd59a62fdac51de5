import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';

/**
 * Adds custom attributes to the access token. The user pool calls it before it creates tokens. By default access tokens
 * contain no custom attributes, and the API reads only access tokens.
 */
export async function handler(
  event: PreTokenGenerationV2TriggerEvent,
): Promise<PreTokenGenerationV2TriggerEvent> {
  const year = event.request.userAttributes['custom:birth_year'];
  const claims = year === undefined ? {} : { birth_year: year };
  return {
    ...event,
    response: {
      claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: claims } },
    },
  } as PreTokenGenerationV2TriggerEvent;
}
