import { defined } from '../../../../shared/values/defined.ts';
import { safeReturn } from '../helpers/addresses.ts';
import { currentSession } from '../helpers/session.ts';
import { continueAfterSignIn } from './after-sign-in.ts';
import { showMessage } from './show-message.ts';
import { isKnownUnder13, showUnder13Notice } from './under-13-notice.tsx';
import { userManager } from './user-manager.ts';

const query = new URLSearchParams(location.search);
const returnTo = safeReturn(query.get('to'));
const place = document.querySelector<HTMLElement>('[data-island="sign-in"]');

const redirect = (birthYear?: number): void => {
  showMessage('sign-in', 'Taking you to the sign-in page ...');
  userManager()
    .signinRedirect({ state: { returnTo, ...defined({ birthYear }) } })
    .catch(() =>
      showMessage('sign-in', 'The sign-in page cannot be reached just now.', location.href, 'Try again'),
    );
};

if (place) {
  if (currentSession()) void continueAfterSignIn(place, { returnTo });
  else if (isKnownUnder13()) showUnder13Notice(place);
  else if (query.has('new'))
    void import('./age-screen.tsx').then(({ askAge }) =>
      askAge(place, { fine: redirect, young: () => showUnder13Notice(place) }),
    );
  else redirect();
}
