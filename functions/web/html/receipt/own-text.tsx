import type { FieldSpan } from '../../../../shared/moderation/submission.ts';
import { fieldName, fieldValue } from '../words/page-fields.ts';
import type { Receipt } from './receipt.ts';
import { segments } from './segments.ts';

const fields = [
  ['headline', 'Headline'],
  ['text', 'Text'],
] as const;

const HighlightedText = ({
  text,
  spans,
}: {
  text: string;
  spans: readonly { start: number; end: number }[];
}) => (
  <p class="own-text">
    {segments(text, spans).map((segment) =>
      segment.highlighted ? <mark>{segment.text}</mark> : segment.text,
    )}
  </p>
);

/** The fields that a suggestion would change: what the page said in each, and the value that it proposes. */
const Proposed = ({
  changes,
  spans,
}: {
  changes: NonNullable<Receipt['changes']>;
  spans: readonly FieldSpan[];
}) => (
  <>
    {changes.map(({ path, from, to }, index) => (
      <div key={`${path} ${index}`}>
        <h3>{fieldName(path)}</h3>
        <p>The page said: {fieldValue(path, from)}. You proposed:</p>
        <HighlightedText
          text={typeof to === 'string' && !path.endsWith('Date') ? to : fieldValue(path, to)}
          spans={typeof to === 'string' ? spans.filter(({ field }) => field === `patch/${index}`) : []}
        />
      </div>
    ))}
  </>
);

/** The author's text, with the parts that the reasons refer to highlighted. */
export function OwnText({ receipt }: { receipt: Receipt }) {
  const { content } = receipt;
  if (content === undefined) return null;
  const spans = receipt.reasons.flatMap((reason) => reason.spans);
  const texts: Record<string, string | undefined> = {
    headline: 'headline' in content ? content.headline : undefined,
    text: content.text,
  };
  return (
    <section class="own" aria-labelledby="own-heading">
      <h2 id="own-heading">What you wrote</h2>
      {fields.map(([field, name]) =>
        texts[field] ? (
          <div key={field}>
            <h3>{name}</h3>
            <HighlightedText text={texts[field]} spans={spans.filter((span) => span.field === field)} />
          </div>
        ) : null,
      )}
      {receipt.changes && <Proposed changes={receipt.changes} spans={spans} />}
      {!content.text && <p>No text, only a rating.</p>}
    </section>
  );
}
