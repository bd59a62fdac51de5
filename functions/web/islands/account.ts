import { currentSession } from './session.ts';

const link = (href: string, text: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href, textContent: text });

const corner = document.querySelector<HTMLElement>('[data-account]');
const session = corner ? currentSession() : undefined;
if (corner && session) {
  const name = Object.assign(document.createElement('span'), {
    className: 'account-name',
    textContent: session.name,
  });
  corner.replaceChildren(name, link('/me', 'What you sent'), link('/sign-out', 'Sign out'));
}
