import type { Concern } from '../../../../shared/community-reviews/concerns.ts';
import { concernsOf, concernWords } from '../../html/words/concerns.ts';

const legends = { good: "What's great about it", care: 'What to know beforehand' } as const;

/** The checkboxes for concerns about a title with these grid categories. */
export function ConcernChoice(props: {
  tone: 'good' | 'care';
  ticked: readonly Concern[];
  categories: readonly string[];
}) {
  return (
    <fieldset>
      <legend>{legends[props.tone]}</legend>
      <div class="ticks">
        {concernsOf(props.tone, props.categories).map((concern) => (
          <label key={concern} class="tick">
            <input type="checkbox" name="concerns" value={concern} checked={props.ticked.includes(concern)} />
            {concernWords[concern].text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
