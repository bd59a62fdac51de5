import { SearchBox } from '../parts/search-box.tsx';
import type { Frame } from './frame.ts';
import { Logo } from './logo.tsx';

const signInPath = (path: string) => `/sign-in?to=${encodeURIComponent(path)}`;

/** The bar on every page. The account corner is filled in by its island; without one it leads to sign-in. */
export const SiteHeader = ({ frame, path, personal }: { frame: Frame; path: string; personal: boolean }) => (
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
