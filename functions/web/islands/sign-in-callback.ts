import { userManager } from './oidc.ts';
import { tell } from './tell.ts';
import { beginWelcome } from './unasked.ts';
import { welcome } from './welcome.ts';

const place = document.querySelector<HTMLElement>('[data-island="sign-in-callback"]');

userManager()
  .signinCallback()
  .then(async (user) => {
    beginWelcome();
    if (place) await welcome(place, (user?.state ?? {}) as { returnTo?: string; birthYear?: number });
  })
  .catch(() =>
    tell(
      'sign-in-callback',
      'Signing in did not work: the link was used before or is too old.',
      '/sign-in',
      'Sign in again',
    ),
  );
