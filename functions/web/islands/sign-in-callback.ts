import { safeReturn } from './addresses.ts';
import { userManager } from './oidc.ts';
import { tell } from './tell.ts';

userManager()
  .signinCallback()
  .then((user) => {
    const { returnTo } = (user?.state ?? {}) as { returnTo?: string };
    location.replace(safeReturn(returnTo));
  })
  .catch(() =>
    tell(
      'sign-in-callback',
      'Signing in did not work: the link was used before or is too old.',
      '/sign-in',
      'Sign in again',
    ),
  );
