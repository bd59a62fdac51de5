import { useState } from 'preact/hooks';
import type { GridCategory } from '../../../../../shared/expert-reviews/categories.ts';
import { reviewLimits } from '../../../../../shared/expert-reviews/limits.ts';
import { scales } from '../../../../../shared/expert-reviews/scales.ts';
import { formValueAt, listAt } from '../../../html/editorial/form-values.ts';
import { Lamps } from '../../../html/parts/lamps.tsx';
import { controlId, errorAt, useTitleForm } from './form-context.ts';
import { LongText } from './text-field.tsx';

/** The published meanings of all levels. Where nothing points, such as on a phone, they can be read before one is chosen. */
const LevelGuide = ({ category }: { category: GridCategory }) => (
  <details class="level-guide">
    <summary>
      What each level means<span class="hidden">: {scales[category].name}</span>
    </summary>
    <dl>
      {scales[category].levels.map(({ label, meaning }, index) => (
        <div key={label}>
          <dt>
            {index} {label}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  </details>
);

/** Six levels as radio buttons, and the published meaning of the level under the pointer, the focus, or the chosen one. */
export function LevelChoice({ path, category }: { path: string; category: GridCategory }) {
  const form = useTitleForm();
  const [pointed, point] = useState<number>();
  const scale = scales[category];
  const value = formValueAt(form.values, path);
  const shown = pointed ?? (typeof value === 'number' ? value : undefined);
  const level = shown === undefined ? undefined : scale.levels[shown];
  const id = controlId(path);
  const error = errorAt(form, path);
  return (
    <fieldset class="level-choice" id={id} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        {scale.name} <span class="level-question">{scale.question}</span>
      </legend>
      <div class="level-picks" onPointerLeave={() => point(undefined)}>
        {scale.levels.map(({ label, meaning }, index) => (
          <label class="level-pick" key={label} onPointerEnter={() => point(index)}>
            <input
              type="radio"
              name={id}
              checked={value === index}
              aria-invalid={error ? 'true' : undefined}
              onFocus={() => point(index)}
              onBlur={() => point(undefined)}
              onChange={() => form.set(path, index)}
            />
            <span>{index}</span>
            <span class="hidden">
              {label}: {meaning}
            </span>
          </label>
        ))}
      </div>
      <p class="level-meaning" aria-hidden="true">
        {shown !== undefined && level ? (
          <>
            <Lamps level={shown} tone={scale.tone} small /> <strong>{level.label}.</strong> {level.meaning}
          </>
        ) : (
          'No level is chosen yet.'
        )}
      </p>
      <LevelGuide category={category} />
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

/** The rows of the content grid: a level and a note for every category of the kind. */
export function GridFields() {
  const form = useTitleForm();
  const error = errorAt(form, 'contentGrid');
  const rows = listAt(form.values, 'contentGrid') as readonly { category: GridCategory }[];
  return (
    <div class="grid-rows" id={controlId('contentGrid')}>
      {error && <p class="field-error">{error}</p>}
      {rows.map(({ category }, index) => (
        <div class="form-row" key={category}>
          <LevelChoice path={`contentGrid.${index}.level`} category={category} />
          <LongText
            path={`contentGrid.${index}.note`}
            label={`What a parent finds: ${scales[category].name.toLowerCase()}`}
            rows={2}
            limits={reviewLimits.gridNote}
          />
        </div>
      ))}
    </div>
  );
}
