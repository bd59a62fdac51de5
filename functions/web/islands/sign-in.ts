import { safeReturn } from './addresses.ts';
import { userManager } from './oidc.ts';
import { currentSession } from './session.ts';
import { tell } from './tell.ts';

const returnTo = safeReturn(new URLSearchParams(location.search).get('to'));

const query = new URLSearchParams(location.search);
const place = document.querySelector<HTMLElement>('[data-island="sign-in"]');

const redirect = (): void => {
  tell('sign-in', 'Taking you to sign-in ...');
  userManager()
    .signinRedirect({ state: { returnTo } })
    .catch(() => tell('sign-in', 'Sign-in cannot be reached just now.', location.href, 'Try again'));
};

if (currentSession()) location.replace(returnTo);
else if (place && (query.has('new') || sessionStorage.getItem('nightlight.young') !== null))
  void import('./age-screen.tsx').then(({ askAge }) => askAge(place, redirect));
else redirect();
