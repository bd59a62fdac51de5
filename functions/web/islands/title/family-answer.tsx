import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { GridCategory } from '../../../../shared/expert-reviews/categories.ts';
import { scales } from '../../../../shared/expert-reviews/scales.ts';
import {
  type FamilyAnswer,
  type FamilyProfile,
  familyAnswer,
} from '../../../../shared/titles/family-answer.ts';
import { keepThresholds, readThresholds } from './family-thresholds.ts';

const verdicts = { fine: 'Fine for us', 'talk-first': 'Talk first', 'not-yet': 'Not yet' } as const;

const labelOf = (category: GridCategory, level: number): string =>
  (scales[category].levels[level]?.label ?? String(level)).toLowerCase();

const Answer = ({ answer }: { answer: FamilyAnswer | undefined }) => {
  if (answer === undefined) return <p>Choose at least one limit to see whether this title is within it.</p>;
  return (
    <>
      <p>
        <strong class={`verdict verdict-${answer.verdict}`}>{verdicts[answer.verdict]}</strong>
        {answer.decidedBy.length === 0 && ': nothing is above your limits.'}
      </p>
      <ul>
        {answer.decidedBy.map(({ category, level, fine }) => (
          <li key={category}>
            {scales[category].name}: {labelOf(category, level)} here, your limit is {labelOf(category, fine)}
          </li>
        ))}
      </ul>
    </>
  );
};

const Family = ({ levels }: { levels: { category: GridCategory; level: number }[] }) => {
  const [profile, setProfile] = useState<FamilyProfile>(readThresholds);
  const set = (category: GridCategory, value: string) => {
    const { [category]: _, ...others } = profile;
    const next = value === '' ? others : { ...others, [category]: Number(value) };
    keepThresholds(next);
    setProfile(next);
  };
  const forget = () => {
    keepThresholds({});
    setProfile({});
    // The button disappears together with the limits, so the focus moves to the first choice.
    document.querySelector<HTMLElement>('.family-rows select')?.focus();
  };
  return (
    <div class="family">
      <div role="status" class="family-answer">
        <Answer answer={familyAnswer(levels, profile)} />
      </div>
      <details>
        <summary>Our family's limits</summary>
        <div class="family-rows">
          {levels.map(({ category }) => (
            <div class="field" key={category}>
              <label for={`family-${category}`}>{scales[category].name}</label>
              <select
                id={`family-${category}`}
                value={String(profile[category] ?? '')}
                onChange={(event) => set(category, event.currentTarget.value)}
              >
                <option value="">No limit</option>
                {scales[category].levels.map(({ label }, level) => (
                  <option key={label} value={String(level)}>
                    Up to: {label}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </div>
        {Object.keys(profile).length > 0 && (
          <button type="button" class="button button-quiet" onClick={forget}>
            Clear our limits
          </button>
        )}
      </details>
    </div>
  );
};

/**
 * Compares a title with the limits that a family has set in this browser; considers only categories of concern, not
 * positive content.
 */
export function answerForFamily(place: HTMLElement): void {
  const levels = JSON.parse(place.dataset.family ?? '{}') as Record<GridCategory, number>;
  const watched = Object.entries(levels)
    .map(([category, level]) => ({ category: category as GridCategory, level }))
    .filter(({ category }) => scales[category].tone === 'care');
  render(<Family levels={watched} />, place);
}
