import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { identity } from '../helpers/session.ts';

/** The code flow with PKCE against the page's identity provider; tokens live in this tab alone. */
export function userManager(): UserManager {
  const { authority, clientId } = identity();
  const store = new WebStorageStateStore({ store: sessionStorage });
  return new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: `${location.origin}/sign-in/callback`,
    response_type: 'code',
    // The last lets people close their own account; it opens nothing of anybody else's.
    scope: 'openid profile aws.cognito.signin.user.admin',
    userStore: store,
    stateStore: store,
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
  });
}
