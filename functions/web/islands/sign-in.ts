import { safeReturn } from './addresses.ts';
import { userManager } from './oidc.ts';
import { currentSession } from './session.ts';
import { tell } from './tell.ts';

const returnTo = safeReturn(new URLSearchParams(location.search).get('to'));

if (currentSession()) {
  location.replace(returnTo);
} else {
  tell('sign-in', 'Taking you to sign-in ...');
  userManager()
    .signinRedirect({ state: { returnTo } })
    .catch(() => tell('sign-in', 'Sign-in cannot be reached just now.', location.href, 'Try again'));
}
