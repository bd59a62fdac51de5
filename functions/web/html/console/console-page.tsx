import type { ComponentChildren } from 'preact';

const places = [
  { href: '/moderation', name: 'Queue', room: 'moderates' },
  { href: '/moderation/numbers', name: 'Numbers', room: 'moderates' },
  { href: '/moderation/policy', name: 'Policy', room: 'administers' },
] as const;

/**
 * The frame of every page of the console. An island in it shows links to the pages that the signed-in person may open;
 * `children` is where the page's own island renders.
 */
export function ConsolePage(props: { heading: string; at: string; children: ComponentChildren }) {
  return (
    <div class="console">
      <header class="night console-head">
        <div class="wrap console-head-inner">
          <h1>{props.heading}</h1>
          <nav aria-label="Console">
            {places.map(({ href, name, room }) => (
              <a
                key={href}
                href={href}
                aria-current={href === props.at ? 'page' : undefined}
                data-room={room}
                hidden
              >
                {name}
              </a>
            ))}
          </nav>
          <div data-keys />
        </div>
      </header>
      {props.children}
    </div>
  );
}

/** The placeholder that is shown until an island renders. */
export function ConsoleIsland(props: { island: string; data?: Record<string, string> }) {
  return (
    <div class="wrap console-body" data-island={props.island} {...props.data}>
      <p role="status">One moment ...</p>
      <noscript>
        <p>The console needs JavaScript, because your sign-in is stored only in this browser tab.</p>
      </noscript>
    </div>
  );
}
