import type { GridCategory } from '../../../../shared/expert-reviews/categories.ts';
import { scales } from '../../../../shared/expert-reviews/scales.ts';

/** The choice of a level of the content grid, each with its published meaning. */
export function LevelPicks(props: {
  /** The id of the choice, from which those of its parts follow. */
  id: string;
  category: GridCategory;
  legend: string;
  /** The name of the radio buttons in the form. */
  name: string;
  chosen: unknown;
  /** The level that the page has now, if it cannot be chosen. */
  now?: number | undefined;
  change?: (level: number) => void;
  error?: string | undefined;
}) {
  const { id, category, chosen, now, change, error } = props;
  return (
    <fieldset class="level-picks" id={id} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{props.legend}</legend>
      {scales[category].levels.map(({ label, meaning }, level) => (
        <label key={label} class="check">
          <input
            type="radio"
            name={props.name}
            value={level}
            defaultChecked={chosen === level && now !== level}
            disabled={now === level}
            required
            onChange={() => change?.(level)}
          />
          <span>
            <strong>
              {level}, {label}.
            </strong>{' '}
            {meaning}
            {now === level && <em> The page says this now.</em>}
          </span>
        </label>
      ))}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
