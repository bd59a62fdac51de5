import { type ChangeObject, diffWordsWithSpace } from 'diff';
import { valueLines } from '../words/field-values.ts';

type Parts = readonly ChangeObject<string>[];

/** Texts shorter than this are shown whole: a number or a name has no words to compare. */
const comparedLength = 30;

const partsOf = (from: string, to: string): Parts | undefined =>
  from.length < comparedLength || to.length < comparedLength ? undefined : diffWordsWithSpace(from, to);

const Side = (props: { parts: Parts; side: 'from' | 'to' }) => (
  <p class="change-text" dir="auto">
    {props.parts.map(({ value, added, removed }, index) => {
      if (added) return props.side === 'to' ? <ins key={index}>{value}</ins> : null;
      if (removed) return props.side === 'from' ? <del key={index}>{value}</del> : null;
      return value;
    })}
  </p>
);

const Lines = ({ lines, other }: { lines: readonly string[]; other: readonly string[] }) =>
  lines.length === 0 ? (
    <p class="change-none">Nothing</p>
  ) : (
    lines.map((line, index) => (
      <p key={index} class={lines.length > 1 && !other.includes(line) ? 'change-line' : undefined} dir="auto">
        {line}
      </p>
    ))
  );

/**
 * One side of a change: the value of a field before (`from`) or after (`to`) it. In a text the words that the other side
 * does not have are marked, in a list its entries.
 */
export function ComparedValue(props: { path: string; value: unknown; other: unknown; side: 'from' | 'to' }) {
  const { path, value, other, side } = props;
  const isText = typeof value === 'string' && typeof other === 'string';
  const parts = isText ? (side === 'from' ? partsOf(value, other) : partsOf(other, value)) : undefined;
  return parts ? (
    <Side parts={parts} side={side} />
  ) : (
    <Lines lines={valueLines(path, value)} other={valueLines(path, other)} />
  );
}
