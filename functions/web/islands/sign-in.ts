import { safeReturn } from './addresses.ts';
import { userManager } from './oidc.ts';
import { currentSession } from './session.ts';
import { tell } from './tell.ts';
import { welcome } from './welcome.ts';
import { isMarkedYoung, tellYoung } from './young.tsx';

const query = new URLSearchParams(location.search);
const returnTo = safeReturn(query.get('to'));
const place = document.querySelector<HTMLElement>('[data-island="sign-in"]');

const redirect = (birthYear?: number): void => {
  tell('sign-in', 'Taking you to sign-in ...');
  userManager()
    .signinRedirect({ state: { returnTo, ...(birthYear === undefined ? {} : { birthYear }) } })
    .catch(() => tell('sign-in', 'Sign-in cannot be reached just now.', location.href, 'Try again'));
};

if (place) {
  if (currentSession()) void welcome(place, { returnTo });
  else if (isMarkedYoung()) tellYoung(place);
  else if (query.has('new'))
    void import('./age-screen.tsx').then(({ askAge }) =>
      askAge(place, { fine: redirect, young: () => tellYoung(place) }),
    );
  else redirect();
}
