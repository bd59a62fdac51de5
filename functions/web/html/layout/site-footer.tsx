/** The footer of every page: who runs the site and how it is funded. */
export function SiteFooter() {
  return (
    <footer class="foot">
      <div class="wrap foot-inner">
        <p class="foot-lead">
          <strong>Nightlight</strong> helps families choose what to watch, play, read and listen to.
        </p>
        <p>
          Our reviews are independent: no studio, publisher or advertiser pays for a rating or sees it before
          you do. You need no account to read, and reading sets no cookies.
        </p>
        <nav aria-label="More">
          <a href="/browse">Browse</a>
          <a href="/search">Search</a>
          <a href="/how-we-rate">How we rate</a>
          <a href="/transparency">Transparency</a>
          <a href="/privacy">Privacy</a>
          <a href="/docs">API</a>
        </nav>
      </div>
    </footer>
  );
}
