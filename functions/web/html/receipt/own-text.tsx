import type { FieldSpan } from '../../../../shared/moderation/submission.ts';
import type { Suggestion } from '../../../../shared/suggestions/schema.ts';
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

/** The fields that a suggestion would change, and the values that it proposes. */
const Proposed = ({
  patch,
  spans,
}: {
  patch: NonNullable<Suggestion['patch']>;
  spans: readonly FieldSpan[];
}) => (
  <>
    {patch.map(({ path, value }, index) => (
      <div key={path}>
        <h3>Proposed value of {path}</h3>
        <HighlightedText
          text={value?.toString() ?? 'nothing'}
          spans={spans.filter(({ field }) => field === `patch/${index}`)}
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
      {'patch' in content && content.patch && <Proposed patch={content.patch} spans={spans} />}
      {!content.text && <p>No text, only a rating.</p>}
    </section>
  );
}
