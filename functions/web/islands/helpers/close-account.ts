import { identity } from './session.ts';

/**
 * Closes a person's account at the identity provider with their own token (Cognito's DeleteUser accepts no other
 * credentials). Returns `false` when this failed.
 */
export async function closeAccount(accessToken: string): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/', identity().authority), {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.DeleteUser',
      },
      body: JSON.stringify({ AccessToken: accessToken }),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
