import { type ChangeObject, diffWordsWithSpace } from 'diff';
import { valueLines } from '../words/field-values.ts';
import { fieldWords } from '../words/fields.ts';

/** A field before and after a change. A side that lacks the field is `undefined` or `null`. */
export interface FieldChange {
  path: string;
  from?: unknown;
  to?: unknown;
}

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

const Change = ({ change, names }: { change: FieldChange; names: readonly [string, string] }) => {
  const from = valueLines(change.path, change.from);
  const to = valueLines(change.path, change.to);
  const isText = typeof change.from === 'string' && typeof change.to === 'string';
  const parts = isText ? partsOf(change.from as string, change.to as string) : undefined;
  return (
    <div class="change">
      <dt>{fieldWords(change.path)}</dt>
      <dd class="change-from">
        <span class="change-name">{names[0]}</span>
        {parts ? <Side parts={parts} side="from" /> : <Lines lines={from} other={to} />}
      </dd>
      <dd class="change-to">
        <span class="change-name">{names[1]}</span>
        {parts ? <Side parts={parts} side="to" /> : <Lines lines={to} other={from} />}
      </dd>
    </div>
  );
};

/** Fields that only repeat what the path says, or that never change. */
const isShown = ({ path }: FieldChange): boolean => !/\/(category|season|slug|kind)$/.test(path);

/** The fields that differ between two pages, with both values of each. Inside texts the words that differ are marked. */
export function FieldChanges(props: {
  changes: readonly FieldChange[];
  names?: readonly [from: string, to: string];
}) {
  const changes = props.changes.filter(isShown);
  return changes.length === 0 ? (
    <p class="fine">No field differs.</p>
  ) : (
    <dl class="changes">
      {changes.map((change) => (
        <Change key={change.path} change={change} names={props.names ?? ['Before', 'After']} />
      ))}
    </dl>
  );
}
