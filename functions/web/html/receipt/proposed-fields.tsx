import type { FieldSpan } from '../../../../shared/moderation/submission.ts';
import { isEqual } from '../../../../shared/revisions/changes.ts';
import type { FieldUse } from '../../../../shared/suggestions/compare-changes.ts';
import { fieldName, fieldValue } from '../words/page-fields.ts';
import { HighlightedText } from './highlighted-text.tsx';
import type { Receipt } from './receipt.ts';

type Change = NonNullable<Receipt['changes']>[number];

const useWords: Readonly<Record<FieldUse, string>> = {
  'as-proposed': 'The page says so now.',
  'other-value': 'The editor wrote something else.',
  'not-used': 'This part was not used.',
};

/** Says whether a field was used, and what the page says there now. */
const Use = ({ change }: { change: Change }) => {
  const { path, to, used, now } = change;
  if (used === undefined) return null;
  const isList = path.endsWith('/-');
  const says = isList && Array.isArray(now) ? now.some((entry) => isEqual(entry, to)) : isEqual(now, to);
  const isAsProposed = used === 'as-proposed' && (says || now === undefined);
  return (
    <p>
      <strong>{used === 'as-proposed' && !isAsProposed ? 'The editor used it.' : useWords[used]}</strong>
      {now !== undefined && !isAsProposed && (
        <>
          {' '}
          The page says now: <span dir="auto">{fieldValue(isList ? path.slice(0, -2) : path, now)}</span>
        </>
      )}
    </p>
  );
};

/** The fields that a suggestion would change: what the page said in each, the proposal, and whether it was used. */
export function ProposedFields(props: {
  changes: NonNullable<Receipt['changes']>;
  spans: readonly FieldSpan[];
}) {
  const { changes, spans } = props;
  return (
    <>
      {changes.map((change, index) => {
        const { path, from, to } = change;
        return (
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
            <Use change={change} />
          </div>
        );
      })}
    </>
  );
}
