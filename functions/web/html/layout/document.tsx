import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Frame, PageMeta } from './frame.ts';
import { Head } from './head.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** Renders a whole HTML document around a page's main content. */
export function renderDocument(frame: Frame, meta: PageMeta, main: ComponentChildren): string {
  return `<!doctype html>${renderToString(
    <html lang="en">
      <Head frame={frame} meta={meta} />
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <SiteHeader frame={frame} path={meta.path} personal={meta.personal ?? false} />
        <main id="main" tabIndex={-1}>
          {main}
        </main>
        <SiteFooter />
      </body>
    </html>,
  )}`;
}
