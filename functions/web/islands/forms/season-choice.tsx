import { seasonName } from '../../html/words/seasons.ts';
import { Field } from './field.tsx';

/** Asks which season a review is about. Shown only for works with seasons, or when the review already names one. */
export function SeasonChoice(props: {
  seasons: number;
  season: number | undefined;
  error: string | undefined;
}) {
  const count = Math.max(props.seasons, props.season ?? 0);
  if (count === 0 && props.season === undefined) return null;
  return (
    <Field id="review-season" label="Which season?" error={props.error}>
      {(described) => (
        <select {...described} name="season">
          <option value="">All that I have seen</option>
          {Array.from({ length: count + 1 }, (_, index) => (index + 1) % (count + 1)).map((season) => (
            <option key={season} value={season} selected={season === props.season}>
              {seasonName(season)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
