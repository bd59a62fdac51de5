import { useState } from 'preact/hooks';
import { starCount, starWords } from '../../html/words/stars.ts';

const star = 'M12 2.6l2.9 5.9 6.5.900-4.7 4.6 1.1 6.5L12 17.4l-5.8 3.1 1.1-6.5L2.6 9.4l6.5-.9Z';

/** One to five stars as radio buttons: arrow keys work, and a screen reader says `4 stars, Very good`. */
export function StarChoice(props: { value: number | undefined; error: string | undefined }) {
  const [chosen, choose] = useState(props.value ?? 0);
  return (
    <fieldset aria-describedby={props.error ? 'stars-error' : undefined}>
      <legend>Your stars</legend>
      <div class="star-choice">
        {starWords.map(({ word }, index) => {
          const value = index + 1;
          return (
            <label key={word}>
              <input
                type="radio"
                name="stars"
                value={value}
                required
                checked={value === chosen}
                onChange={() => choose(value)}
              />
              <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path class={value <= chosen ? 'star star-lit' : 'star'} d={star} />
              </svg>
              <span class="hidden">{starCount(value)}, </span>
              <span class="star-label">{word}</span>
            </label>
          );
        })}
      </div>
      <p class="star-word" aria-hidden="true">
        {starWords[chosen - 1]?.word ?? 'One to five'}
      </p>
      {props.error && (
        <p class="field-error" id="stars-error">
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
