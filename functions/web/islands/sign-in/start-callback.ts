import { setBirthYearPending } from '../helpers/birth-year-pending.ts';
import { continueAfterSignIn } from './after-sign-in.ts';
import { showMessage } from './show-message.ts';
import { userManager } from './user-manager.ts';

const place = document.querySelector<HTMLElement>('[data-island="sign-in-callback"]');

userManager()
  .signinCallback()
  .then(async (user) => {
    setBirthYearPending();
    if (place)
      await continueAfterSignIn(place, (user?.state ?? {}) as { returnTo?: string; birthYear?: number });
  })
  .catch(() =>
    showMessage(
      'sign-in-callback',
      'Signing in did not work: the link has expired or was already used.',
      '/sign-in',
      'Sign in again',
    ),
  );
