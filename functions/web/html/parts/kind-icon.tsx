import type { TitleCard } from '../../../../shared/titles/schema.ts';

const paths: Readonly<Record<TitleCard['kind'], string>> = {
  film: 'M3 5h18v14H3zM7.5 5v14M16.5 5v14M3 9.7h4.5M3 14.3h4.5M16.5 9.7H21M16.5 14.3H21',
  series: 'M3 7h18v12H3zM8 3l4 4 4-4M17 11v4',
  game:
    'M7 8h10a5 5 0 0 1 4.8 6.4l-.6 2.1a2.4 2.4 0 0 1-4.3.7L15.4 15H8.6l-1.5 2.2a2.4 2.4 0 0 1-4.3-.700' +
    'l-.600-2.1A5 5 0 0 1 7 8ZM8 10.2v3M6.5 11.7h3M16 11v.1M17.7 12.7v.1',
  book: 'M12 6.5C10 5 7 4.5 3 4.5v14c4 0 7 .5 9 2 2-1.5 5-2 9-2v-14c-4 0-7 .5-9 2Zm0 0v14',
  app: 'M7 2.5h10v19H7zM11 18.5h2',
  podcast:
    'M12 3a3.5 3.5 0 0 1 3.5 3.5v5a3.5 3.5 0 0 1-7 0v-5A3.5 3.5 0 0 1 12 3ZM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3M8.5 21h7',
  music:
    'M9 17.5V5l11-2v12.5M9 17.5a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0ZM20 15.5a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0Z',
};

/** The icon for a kind of title; decorative, because the kind's name is next to it. */
export function KindIcon({ kind }: { kind: TitleCard['kind'] }) {
  return (
    <svg class="kind-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path
        d={paths[kind]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
