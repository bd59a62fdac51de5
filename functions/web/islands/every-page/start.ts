import { signInAddress } from '../helpers/addresses.ts';
import { isBirthYearPending } from '../helpers/birth-year-pending.ts';
import { currentSession } from '../helpers/session.ts';
import { guardFocus } from './guard-focus.ts';

const link = (href: string, text: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href, textContent: text });

guardFocus();
const corner = document.querySelector<HTMLElement>('[data-account]');
const session = corner ? currentSession() : undefined;
if (session && isBirthYearPending() && !location.pathname.startsWith('/sign-'))
  location.replace(signInAddress());
else if (corner && session) {
  const own = link('/me', session.name);
  const hint = Object.assign(document.createElement('span'), {
    className: 'hidden',
    textContent: ': what you sent',
  });
  own.append(hint);
  corner.replaceChildren(
    ...(session.roles.edits ? [link('/editorial', 'Editorial')] : []),
    ...(session.roles.moderates ? [link('/moderation', 'Moderation')] : []),
    own,
    link('/sign-out', 'Sign out'),
  );
}
