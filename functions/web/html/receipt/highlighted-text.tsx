import { segments } from './segments.ts';

/** A text of the author, with the parts highlighted that the reasons refer to. */
export function HighlightedText(props: { text: string; spans: readonly { start: number; end: number }[] }) {
  return (
    <p class="own-text" dir="auto">
      {segments(props.text, props.spans).map((segment) =>
        segment.highlighted ? <mark>{segment.text}</mark> : segment.text,
      )}
    </p>
  );
}
