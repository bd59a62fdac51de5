/** The signed-in person, as stored in this browser tab. */
export interface Session {
  accessToken: string;
  name: string;
  /** Identifies the account at the identity provider. */
  subject: string;
  /** Decides which links to show; the API checks the token itself. */
  roles: { edits: boolean; moderates: boolean; administers: boolean };
}

interface StoredUser {
  access_token?: string;
  expires_at?: number;
  profile?: { preferred_username?: string; name?: string; given_name?: string };
}

const account = (): DOMStringMap | undefined =>
  document.querySelector<HTMLElement>('[data-account]')?.dataset;

/** Returns the identity provider that the page names. Throws on a page without accounts. */
export function identity(): { authority: string; clientId: string } {
  const { authority, clientId } = account() ?? {};
  if (!authority || !clientId) throw new Error('the page names no identity provider');
  return { authority, clientId };
}

/** Returns the claims of an access token, as the API reads them; none when the token is malformed. */
const claimsIn = (accessToken: string): Record<string, unknown> => {
  try {
    const [, payload = ''] = accessToken.split('.');
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as Record<string, unknown>;
  } catch {
    return {};
  }
};

/**
 * Returns the session in this tab, unless it has expired. Reads the storage of oidc-client-ts directly, so that a page
 * need not load that library to show who is signed in.
 */
export function currentSession(): Session | undefined {
  const { authority, clientId } = identity();
  const stored = sessionStorage.getItem(`oidc.user:${authority}:${clientId}`);
  if (stored === null) return undefined;
  const user = JSON.parse(stored) as StoredUser;
  if (!user.access_token || (user.expires_at ?? 0) * 1000 <= Date.now()) return undefined;
  const { preferred_username, name, given_name } = user.profile ?? {};
  const { sub, 'cognito:groups': given } = claimsIn(user.access_token);
  const groups: readonly unknown[] = Array.isArray(given) ? given : [];
  const administers = groups.includes('admin');
  return {
    accessToken: user.access_token,
    name: preferred_username ?? given_name ?? name ?? 'Signed in',
    subject: typeof sub === 'string' ? sub : '',
    roles: {
      edits: administers || groups.includes('editor'),
      moderates: administers || groups.includes('moderator'),
      administers,
    },
  };
}
