import { suggestionRows } from '../words/suggestion-rows.ts';
import { HighlightedText } from './highlighted-text.tsx';
import { ProposedFields } from './proposed-fields.tsx';
import type { Receipt } from './receipt.ts';

const fields = [
  ['headline', 'Headline'],
  ['text', 'Text'],
] as const;

/** What a suggestion is about, and where an editor can check it. */
const About = ({ content }: { content: NonNullable<Receipt['content']> }) =>
  'area' in content ? (
    <div>
      <p>
        About: <strong>{suggestionRows[content.area]}</strong>
      </p>
      {content.evidenceUrl ? (
        <p>
          Your source:{' '}
          <a href={content.evidenceUrl} rel="noopener noreferrer external nofollow">
            {content.evidenceUrl}
          </a>
        </p>
      ) : (
        <p>You gave no source.</p>
      )}
    </div>
  ) : null;

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
      <About content={content} />
      {fields.map(([field, name]) =>
        texts[field] ? (
          <div key={field}>
            <h3>{name}</h3>
            <HighlightedText text={texts[field]} spans={spans.filter((span) => span.field === field)} />
          </div>
        ) : null,
      )}
      {receipt.changes && <ProposedFields changes={receipt.changes} spans={spans} />}
      {receipt.appeal?.text && (
        <div>
          <h3>Your appeal</h3>
          <p class="own-text" dir="auto">
            {receipt.appeal.text}
          </p>
        </div>
      )}
      {!content.text && <p>No text, only a rating.</p>}
    </section>
  );
}
