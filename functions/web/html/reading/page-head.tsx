import type { ComponentChildren } from 'preact';

/** The head of every page that is not a title page: its name over the night-sky background. */
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
