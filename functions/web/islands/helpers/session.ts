/** Who is signed in, as this browser tab knows it. */
export interface Session {
  accessToken: string;
  name: string;
  /** Which rooms to offer them; the API asks their token again. */
  roles: { moderates: boolean; administers: boolean };
}

interface StoredUser {
  access_token?: string;
  expires_at?: number;
  profile?: { preferred_username?: string; name?: string; given_name?: string };
}

const account = (): DOMStringMap | undefined =>
  document.querySelector<HTMLElement>('[data-account]')?.dataset;

/** Whom to sign in with, as the page says. Throws on a page without accounts. */
export function identity(): { authority: string; clientId: string } {
  const { authority, clientId } = account() ?? {};
  if (!authority || !clientId) throw new Error('the page names no identity provider');
  return { authority, clientId };
}

/** The groups that an access token names, as the API will read them; none where it cannot be read. */
const groupsIn = (accessToken: string): readonly unknown[] => {
  try {
    const [, payload = ''] = accessToken.split('.');
    const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as Record<
      string,
      unknown
    >;
    const groups = claims['cognito:groups'];
    return Array.isArray(groups) ? groups : [];
  } catch {
    return [];
  }
};

/**
 * The session in this tab, if there is one that has not run out. Reads what oidc-client-ts stored, so that a page
 * need not load it to say who is signed in.
 */
export function currentSession(): Session | undefined {
  const { authority, clientId } = identity();
  const stored = sessionStorage.getItem(`oidc.user:${authority}:${clientId}`);
  if (stored === null) return undefined;
  const user = JSON.parse(stored) as StoredUser;
  if (!user.access_token || (user.expires_at ?? 0) * 1000 <= Date.now()) return undefined;
  const { preferred_username, name, given_name } = user.profile ?? {};
  const groups = groupsIn(user.access_token);
  const administers = groups.includes('admin');
  return {
    accessToken: user.access_token,
    name: preferred_username ?? given_name ?? name ?? 'Signed in',
    roles: { moderates: administers || groups.includes('moderator'), administers },
  };
}
