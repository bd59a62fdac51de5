import { spoilerWords } from '../../html/words/spoiler.ts';

/**
 * Asks whether a review gives the ending away: a checkbox, or a question with `hint` when screening thinks so. Without an
 * answer, nothing is sent.
 */
export function SpoilerChoice({ said, hint }: { said: boolean | undefined; hint: string | undefined }) {
  return hint !== undefined ? (
    <fieldset aria-describedby="spoiler-hint">
      <legend>{spoilerWords.suspicion}</legend>
      <div class="ticks">
        <label class="tick">
          <input type="radio" name="spoiler" value="yes" checked={said === true} />
          {spoilerWords.yes}
        </label>
        <label class="tick">
          <input type="radio" name="spoiler" value="no" checked={said === false} />
          {spoilerWords.no}
        </label>
      </div>
      <p class="field-hint" id="spoiler-hint">
        {hint}
      </p>
    </fieldset>
  ) : (
    <label class="check">
      <input type="checkbox" name="spoiler" value="yes" defaultChecked={said === true} />
      <span>{spoilerWords.tick}</span>
    </label>
  );
}
