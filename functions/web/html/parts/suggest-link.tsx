import type { Suggestion } from '../../../../shared/suggestions/schema.ts';

/**
 * A small link that opens the form for suggestions with a row of the page chosen. With `field`, the path of a field, that is
 * chosen, too.
 */
export function SuggestLink(props: {
  row: Suggestion['area'];
  about: string;
  field?: string | undefined;
  words?: string | undefined;
}) {
  const { row, about, field, words = 'Suggest a change' } = props;
  return (
    <p class="fine">
      <a href="#suggest-form" data-row={row} data-field={field}>
        {words}
        <span class="hidden"> of {about}</span>
      </a>
    </p>
  );
}
