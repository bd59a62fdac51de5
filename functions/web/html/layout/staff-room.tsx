import type { ComponentChildren } from 'preact';

/** A page of a room, and the role that may open it. */
interface RoomPlace {
  href: string;
  name: string;
  room: 'edits' | 'moderates' | 'administers';
  /** The link appears only when this address of the API answers the signed-in person. */
  answers?: string;
}

/** A set of pages for one kind of staff. */
export interface StaffRoom {
  /** The accessible name of the navigation. */
  label: string;
  /** The last words of the title of every page. */
  suffix: string;
  places: readonly RoomPlace[];
  styles: readonly string[];
}

export const moderationRoom: StaffRoom = {
  label: 'Console',
  suffix: 'moderation',
  places: [
    { href: '/moderation', name: 'Queue', room: 'moderates' },
    { href: '/moderation/numbers', name: 'Numbers', room: 'moderates' },
    { href: '/moderation/policy', name: 'Policy', room: 'administers' },
  ],
  styles: ['charts', 'console'],
};

export const editorialRoom: StaffRoom = {
  label: 'Editorial',
  suffix: 'editorial',
  places: [
    { href: '/editorial', name: 'Titles', room: 'edits' },
    {
      href: '/editorial/suggestions',
      name: 'Suggestions',
      room: 'edits',
      answers: '/v1/editorial/suggestions?limit=1',
    },
    { href: '/editorial/links', name: 'Links', room: 'edits' },
    { href: '/editorial/titles/new', name: 'New title', room: 'edits' },
  ],
  styles: ['console', 'editorial'],
};

/**
 * The frame of every page of a room. An island in it shows links to the pages that the signed-in person may open;
 * `children` is where the page's own island renders.
 */
export function RoomPage(props: {
  room: StaffRoom;
  heading: string;
  at: string;
  children: ComponentChildren;
}) {
  return (
    <div class="console">
      <header class="night console-head">
        <div class="wrap console-head-inner">
          <h1>{props.heading}</h1>
          <nav aria-label={props.room.label}>
            {props.room.places.map(({ href, name, room, answers }) => (
              <a
                key={href}
                href={href}
                aria-current={href === props.at ? 'page' : undefined}
                data-room={room}
                data-answers={answers}
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
export function RoomIsland(props: { island: string; data?: Record<string, string> }) {
  return (
    <div class="wrap console-body" data-island={props.island} {...props.data}>
      <p role="status">One moment ...</p>
      <noscript>
        <p>This page needs JavaScript, because your sign-in is stored only in this browser tab.</p>
      </noscript>
    </div>
  );
}
