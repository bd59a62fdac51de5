import type { CommunityReview } from '../../../shared/community-reviews/schema.ts';
import { concernsOf, concernWords } from '../../../shared/html/words/concerns.ts';

type Concern = NonNullable<CommunityReview['concerns']>[number];

const legends = { good: "What's great about it", care: 'What to know beforehand' } as const;

/** What readers can tick without a word. */
export const Ticks = ({ tone, ticked }: { tone: 'good' | 'care'; ticked: readonly Concern[] }) => (
  <fieldset>
    <legend>{legends[tone]}</legend>
    <div class="ticks">
      {concernsOf(tone).map((concern) => (
        <label key={concern} class="tick">
          <input type="checkbox" name="concerns" value={concern} checked={ticked.includes(concern)} />
          {concernWords[concern].text}
        </label>
      ))}
    </div>
  </fieldset>
);
