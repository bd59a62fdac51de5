import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';

/**
 * Called by the user pool before it makes tokens. An attribute of our own is in no access token unless it is put there;
 * the API reads access tokens alone.
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
