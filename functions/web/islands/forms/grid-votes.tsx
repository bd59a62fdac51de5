import type { CommunityReview } from '../../../../shared/community-reviews/schema.ts';
import type { GridCategory } from '../../../../shared/expert-reviews/categories.ts';
import { scales } from '../../../../shared/expert-reviews/scales.ts';

/** The fields in which a reader can choose a level for each category of the page. All are optional. */
export function GridVotes(props: {
  categories: readonly GridCategory[];
  votes: NonNullable<CommunityReview['grid']>;
}) {
  return (
    <details open={Object.keys(props.votes).length > 0}>
      <summary>A lot or a little? Set your own levels</summary>
      <div class="grid-votes">
        {props.categories.map((category) => (
          <div class="field" key={category}>
            <label for={`grid-${category}`}>{scales[category].name}</label>
            <select id={`grid-${category}`} name={`grid.${category}`}>
              <option value="">No opinion</option>
              {scales[category].levels.map((level, index) => (
                <option key={level.label} value={index} selected={props.votes[category] === index}>
                  {level.label}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </details>
  );
}
