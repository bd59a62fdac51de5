import type { FieldSpan } from '../../../../shared/moderation/submission.ts';
import type { FieldUse } from '../../../../shared/suggestions/compare-changes.ts';
import { fieldName, fieldValue } from '../words/page-fields.ts';
import { HighlightedText } from './highlighted-text.tsx';
import type { Receipt } from './receipt.ts';

const useWords: Readonly<Record<FieldUse, string>> = {
  'as-proposed': 'The page says so now.',
  'other-value': 'The editor wrote something else.',
  'not-used': 'This part was not used.',
};

/** The fields that a suggestion would change: what the page said in each, the proposal, and whether it was used. */
export function ProposedFields(props: {
  changes: NonNullable<Receipt['changes']>;
  spans: readonly FieldSpan[];
}) {
  const { changes, spans } = props;
  return (
    <>
      {changes.map(({ path, from, to, used }, index) => (
        <div key={`${path} ${index}`}>
          <h3>{fieldName(path)}</h3>
          <p>The page said: {fieldValue(path, from)}. You proposed:</p>
          <HighlightedText
            text={
              to === null
                ? 'Remove it'
                : typeof to === 'string' && !path.endsWith('Date')
                  ? to
                  : fieldValue(path, to)
            }
            spans={typeof to === 'string' ? spans.filter(({ field }) => field === `patch/${index}`) : []}
          />
          {used && (
            <p>
              <strong>{useWords[used]}</strong>
            </p>
          )}
        </div>
      ))}
    </>
  );
}
