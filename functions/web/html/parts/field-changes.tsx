import { fieldWords } from '../words/fields.ts';
import { ComparedValue } from './compared-value.tsx';

/** A field before and after a change. A side that lacks the field is `undefined` or `null`. */
export interface FieldChange {
  path: string;
  from?: unknown;
  to?: unknown;
}

const Change = ({ change, names }: { change: FieldChange; names: readonly [string, string] }) => {
  const { path, from, to } = change;
  return (
    <div class="change">
      <dt>{fieldWords(path)}</dt>
      <dd class="change-from">
        <span class="change-name">{names[0]}</span>
        <ComparedValue path={path} value={from} other={to} side="from" />
      </dd>
      <dd class="change-to">
        <span class="change-name">{names[1]}</span>
        <ComparedValue path={path} value={to} other={from} side="to" />
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
