import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { identity } from '../helpers/session.ts';

/**
 * Creates the client for the code flow with PKCE at the page's identity provider; tokens are stored only in this
 * tab.
 */
export function userManager(): UserManager {
  const { authority, clientId } = identity();
  const store = new WebStorageStateStore({ store: sessionStorage });
  return new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: `${location.origin}/sign-in/callback`,
    response_type: 'code',
    // The last scope lets people close their own account; it gives no access to other accounts.
    scope: 'openid profile aws.cognito.signin.user.admin',
    userStore: store,
    stateStore: store,
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
  });
}
