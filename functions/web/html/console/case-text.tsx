import type { Finding } from '../../../../shared/screening/finding.ts';
import { reasonName } from '../words/reasons.ts';
import { type HighlightedSegment, highlightedSegments } from './highlighted-segments.ts';

/** The categories of findings whose words are blurred until the moderator asks to see them. */
const veiledCategories = new Set(['slur', 'profanity', 'sexual', 'hate', 'solicitation', 'grooming']);

/** Returns whether the words of a finding are blurred at first. */
export function isVeiled({ category }: Pick<Finding, 'category'>): boolean {
  return veiledCategories.has(category);
}

const fieldNames: Readonly<Record<string, string>> = {
  headline: 'Headline',
  text: 'Text',
  appeal: 'Appeal to the editors',
};

const fieldName = (field: string): string =>
  fieldNames[field] ?? `Proposed value ${Number(field.split('/')[1] ?? 0) + 1}`;

/** Returns the categories of the findings, in the order of their numbers in the text. */
export function categoriesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ category }) => category))];
}

const HighlightedSpan = (props: {
  segment: HighlightedSegment;
  findings: readonly Finding[];
  numbers: string[];
  shown: boolean;
}) => {
  const covering = props.segment.spans.flatMap((index) => props.findings[index] ?? []);
  const veiled = !props.shown && covering.some(isVeiled);
  const numbers = [...new Set(covering.map(({ category }) => props.numbers.indexOf(category) + 1))].sort();
  const names = covering.map(({ category }) => reasonName(category)).join(', ');
  return (
    <mark class={`mark mark-${((numbers[0] ?? 1) - 1) % 5} ${veiled ? 'mark-veiled' : ''}`}>
      <span class="mark-text" aria-hidden={veiled ? 'true' : undefined}>
        {props.segment.text}
      </span>
      {veiled && <span class="hidden">(blurred: {names})</span>}
      <sup aria-hidden="true">{numbers.join(' ')}</sup>
    </mark>
  );
};

/** The texts of a case with the findings highlighted and numbered; hurtful words are blurred unless `shown`. */
export function CaseText(props: {
  texts: Readonly<Record<string, string>>;
  findings: readonly Finding[];
  shown: boolean;
}) {
  const numbers = categoriesOf(props.findings);
  const fields = Object.entries(props.texts);
  if (fields.length === 0) return <p class="empty">No text, only a rating.</p>;
  return (
    <>
      {fields.map(([field, text]) => {
        const findings = props.findings.filter((finding) => (finding.field ?? 'text') === field);
        return (
          <div key={field} class="case-field">
            <h3>{fieldName(field)}</h3>
            <p class="case-words">
              {highlightedSegments(text, findings).map((segment, index) =>
                segment.spans.length === 0 ? (
                  segment.text
                ) : (
                  <HighlightedSpan
                    key={index}
                    segment={segment}
                    findings={findings}
                    numbers={numbers}
                    shown={props.shown}
                  />
                ),
              )}
            </p>
          </div>
        );
      })}
    </>
  );
}
