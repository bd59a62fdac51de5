import { type ChangeObject, diffWordsWithSpace } from 'diff';
import { valueLines } from '../words/field-values.ts';

type Parts = readonly ChangeObject<string>[];
type Side = 'from' | 'to';

const hasWord = /[\p{L}\p{N}]/u;

/** Compares two lines word by word. Returns `undefined` when they have no word in common. */
const partsOf = (from: string, to: string): Parts | undefined => {
  const parts = diffWordsWithSpace(from, to);
  return parts.some(({ value, added, removed }) => !added && !removed && hasWord.test(value))
    ? parts
    : undefined;
};

/** A stretch that the other side does not have. The spaces around it are not marked, only its words and punctuation. */
const Marked = ({ value, side }: { value: string; side: Side }) => {
  const words = value.trim();
  if (words === '') return value;
  const at = value.indexOf(words);
  return (
    <>
      {value.slice(0, at)}
      {side === 'from' ? <del>{words}</del> : <ins>{words}</ins>}
      {value.slice(at + words.length)}
    </>
  );
};

const Words = ({ parts, side }: { parts: Parts; side: Side }) => (
  <p class="change-text" dir="auto">
    {parts.map(({ value, added, removed }, index) => {
      if (!added && !removed) return value;
      return added === (side === 'to') ? <Marked key={index} value={value} side={side} /> : null;
    })}
  </p>
);

const without = (lines: readonly string[], others: readonly string[]): string[] =>
  lines.filter((line) => !others.includes(line));

const Line = (props: { line: string; partner: string | undefined; side: Side; marked: boolean }) => {
  const { line, partner, side } = props;
  const parts =
    partner === undefined
      ? undefined
      : partsOf(side === 'from' ? line : partner, side === 'from' ? partner : line);
  if (parts) return <Words parts={parts} side={side} />;
  return (
    <p class={props.marked ? 'change-line' : undefined} dir="auto">
      {line}
    </p>
  );
};

/**
 * One side of a change: the value of a field before (`from`) or after (`to`) it. The words that the other side does not
 * have are marked, and in a list whole entries that are new or gone.
 */
export function ComparedValue(props: { path: string; value: unknown; other: unknown; side: Side }) {
  const { path, side } = props;
  const [lines, others] = [valueLines(path, props.value), valueLines(path, props.other)];
  if (lines.length === 0) return <p class="change-none">Nothing</p>;
  const [changed, partners] = [without(lines, others), without(others, lines)];
  const isList = lines.length > 1 || others.length > 1;
  return (
    <>
      {lines.map((line, index) => {
        const at = changed.indexOf(line);
        return (
          <Line
            key={index}
            line={line}
            partner={at < 0 ? undefined : partners[at]}
            side={side}
            marked={isList && at >= 0}
          />
        );
      })}
    </>
  );
}
