import type { Finding } from '../../../../shared/screening/finding.ts';
import { reasonName } from '../words/reasons.ts';
import { categoriesOf } from './case-text.tsx';

const severities = ['a note', 'mild', 'clear', 'severe'] as const;

/** The findings of screening, numbered like the highlights in the text: category, severity and analyzer. */
export function FindingsLegend({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return <p class="fine">Screening found nothing.</p>;
  return (
    <ol class="findings" aria-label="What screening found">
      {categoriesOf(findings).map((category, number) => {
        const found = findings.filter((finding) => finding.category === category);
        const worst = Math.max(...found.map(({ severity }) => severity));
        return (
          <li key={category}>
            <span class={`finding-number mark-${number % 5}`} aria-hidden="true">
              {number + 1}
            </span>
            <span>
              <strong>{reasonName(category)}</strong>, {severities[worst] ?? worst}
              {found.length > 1 && `, ${found.length} times`}
              <span class="finding-by">
                by {[...new Set(found.map(({ analyzer }) => analyzer))].join(', ')}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
