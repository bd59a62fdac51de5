import type { Suggestion } from '../../../../shared/suggestions/schema.ts';

/** A small link that opens the form for suggestions with a row of the page chosen. */
export function SuggestLink({ row, about }: { row: Suggestion['area']; about: string }) {
  return (
    <p class="fine">
      <a href="#suggest-form" data-row={row}>
        Suggest a change<span class="hidden"> of {about}</span>
      </a>
    </p>
  );
}
