/** Runs in a page of the sample site and stores a session, as if the reader had signed in. */
export function signedIn(): void {
  sessionStorage.setItem(
    'oidc.user:http://127.0.0.1:9/issuer:web',
    JSON.stringify({ access_token: 'sample', expires_at: 4e9, profile: { preferred_username: 'Ana' } }),
  );
}
