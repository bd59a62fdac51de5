import { type SuggestionStanding, standingWords } from './suggestion-words.ts';

/** A shape for each standing, so that it can be told apart without its colour. */
const shapes: Readonly<Record<SuggestionStanding, string>> = {
  forwarded: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  conflict: 'M6 0 12 6 6 12 0 6Z',
  appeal: 'M6 0 12 11H0Z',
  applied: 'M1 6 4.5 10 11 2.5',
  declined: 'M2 2 10 10M10 2 2 10',
  duplicate: 'M1 1H8V8H1ZM4 11H11V4',
};
const drawn: readonly SuggestionStanding[] = ['applied', 'declined', 'duplicate'];

/** The standing of a suggestion as a word with a shape. */
export function StandingChip({ standing }: { standing: SuggestionStanding }) {
  const isDrawn = drawn.includes(standing);
  return (
    <span class={`state-chip standing-${standing}`}>
      <svg class={isDrawn ? 'standing-line' : 'standing-shape'} viewBox="0 0 12 12" aria-hidden="true">
        <path d={shapes[standing]} />
      </svg>
      {standingWords[standing]}
    </span>
  );
}
