import type { GridCategory } from '../../../../shared/expert-reviews/categories.ts';
import { type CategoryScale, scales } from '../../../../shared/expert-reviews/scales.ts';
import { Lamps } from '../parts/lamps.tsx';

const Scale = ({ category, scale }: { category: string; scale: CategoryScale }) => (
  <section class="scale" id={category} aria-labelledby={`${category}-heading`}>
    <h3 id={`${category}-heading`}>{scale.name}</h3>
    <p class="scale-question">{scale.question}</p>
    <ol class="scale-levels" start={0}>
      {scale.levels.map((step, level) => (
        <li key={step.label}>
          <Lamps level={level} tone={scale.tone} small />
          <p>
            <strong>{step.label}.</strong> {step.meaning}
          </p>
        </li>
      ))}
    </ol>
  </section>
);

/** The meaning of every level of every category, from the definitions that the grid itself uses. */
export function ScaleGuide() {
  return (
    <div class="scales">
      {(Object.entries(scales) as [GridCategory, CategoryScale][]).map(([category, scale]) => (
        <Scale key={category} category={category} scale={scale} />
      ))}
    </div>
  );
}
