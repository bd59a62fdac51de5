import { SearchBox } from '../parts/search-box.tsx';
import type { Frame } from './frame.ts';

/** The logo: a crescent with a lit lamp. Hidden from screen readers, because the site's name is next to it. */
const Logo = () => (
  <svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
    <path class="logo-moon" d="M20.6 3.2a13 13 0 1 0 8.2 17.4A10.4 10.4 0 0 1 20.6 3.2Z" />
    <circle class="logo-glow" cx="21.4" cy="11.4" r="6.4" />
    <circle class="logo-lamp" cx="21.4" cy="11.4" r="3.6" />
  </svg>
);

const signInPath = (path: string) => `/sign-in?to=${encodeURIComponent(path)}`;

/** The header of every page. The account menu is a link to sign-in; an island replaces it for signed-in people. */
export function SiteHeader({ frame, path, personal }: { frame: Frame; path: string; personal: boolean }) {
  return (
    <header class="bar">
      <div class="bar-inner wrap">
        <a class="brand" href="/">
          <Logo />
          <span>Nightlight</span>
        </a>
        <nav class="bar-nav" aria-label="Site">
          <a href="/browse" aria-current={path.startsWith('/browse') ? 'page' : undefined}>
            Browse
          </a>
          <a href="/how-we-rate" aria-current={path === '/how-we-rate' ? 'page' : undefined}>
            How we rate
          </a>
          <a
            class="bar-nav-search"
            href="/search"
            aria-current={path.startsWith('/search') ? 'page' : undefined}
          >
            Search
          </a>
        </nav>
        {!path.startsWith('/search') && path !== '/' && (
          <div class="bar-search">
            <SearchBox id="bar-search" compact />
          </div>
        )}
        {frame.identity && (
          <div
            class="account"
            data-account
            data-authority={frame.identity.authority}
            data-client-id={frame.identity.clientId}
          >
            <a href={personal ? '/sign-in' : signInPath(path)}>Sign in</a>
          </div>
        )}
      </div>
    </header>
  );
}
