/** Who is signed in, as this browser tab knows it. */
export interface Session {
  accessToken: string;
  name: string;
  /** Whether they may go into the console; the API asks their token again. */
  moderates: boolean;
}

interface StoredUser {
  access_token?: string;
  expires_at?: number;
  profile?: { preferred_username?: string; name?: string; given_name?: string; 'cognito:groups'?: string[] };
}

const account = (): DOMStringMap | undefined =>
  document.querySelector<HTMLElement>('[data-account]')?.dataset;

/** Whom to sign in with, as the page says. Throws on a page without accounts. */
export const identity = (): { authority: string; clientId: string } => {
  const { authority, clientId } = account() ?? {};
  if (!authority || !clientId) throw new Error('the page names no identity provider');
  return { authority, clientId };
};

/**
 * The session in this tab, if there is one that has not run out. Reads what oidc-client-ts stored, so that a page
 * need not load it to say who is signed in.
 */
export const currentSession = (): Session | undefined => {
  const { authority, clientId } = identity();
  const stored = sessionStorage.getItem(`oidc.user:${authority}:${clientId}`);
  if (stored === null) return undefined;
  const user = JSON.parse(stored) as StoredUser;
  if (!user.access_token || (user.expires_at ?? 0) * 1000 <= Date.now()) return undefined;
  const { preferred_username, name, given_name } = user.profile ?? {};
  const groups = user.profile?.['cognito:groups'] ?? [];
  return {
    accessToken: user.access_token,
    name: preferred_username ?? given_name ?? name ?? 'Signed in',
    moderates: groups.includes('moderator') || groups.includes('admin'),
  };
};
