import { spoilerWords } from '../../html/words/spoiler.ts';

/**
 * Whether a review gives the ending away: a tick, or a question once screening thinks so, with `hint` beside it. An answer that nobody gave
 * is left out.
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
