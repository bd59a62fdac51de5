import type { ComponentChildren } from 'preact';

/** The head of a page that is not a title's: its name under the night sky. */
export function PageHead({ heading, children }: { heading: string; children?: ComponentChildren }) {
  return (
    <header class="night page-head">
      <div class="wrap">
        <h1>{heading}</h1>
        {children}
      </div>
    </header>
  );
}
