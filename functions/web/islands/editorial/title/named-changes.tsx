import { type FieldChange, FieldChanges } from '../../../html/parts/field-changes.tsx';
import { titlesNamedIn, withTitleNames } from '../../../html/words/title-names.ts';
import { useTitleNames } from '../use-title-names.ts';

/** The fields that differ between two pages. Recommended titles have their names. */
export function NamedChanges(props: {
  changes: readonly FieldChange[];
  names: readonly [from: string, to: string];
}) {
  const titles = useTitleNames(titlesNamedIn(props.changes));
  return <FieldChanges changes={withTitleNames(props.changes, titles)} names={props.names} />;
}
