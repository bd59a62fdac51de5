import { isEqual, withChanges } from '../../../../shared/revisions/changes.ts';
import { fieldsOf, valueAt } from '../../../../shared/revisions/fields.ts';

/** What else was written for a field of an unsaved edit. The editor takes it over, or removes it. */
export interface OtherWords {
  path: string;
  /** Left out where the field would be empty. */
  value?: unknown;
  /** The revision that waits, or waited, and says so. Without it, the editor wrote it on another device. */
  revision?: number | undefined;
  /** Set while that revision waits, so that its words cannot be lost. */
  waits?: true | undefined;
}

/** Returns the other words that a page does not have already, each once: the editor has not decided about them. */
export function undecidedOf(page: object, others: readonly OtherWords[]): OtherWords[] {
  const fields = fieldsOf(page);
  return others.filter(
    ({ path, value }, index) =>
      !isEqual(valueAt(fields, path), value) &&
      others.findIndex((one) => one.path === path && isEqual(one.value, value)) === index,
  );
}

/** Takes other words into a page. What the field had is kept in their place, so that nothing is lost by it. */
export function exchanged(page: object, chosen: OtherWords): { page: object; instead: OtherWords } {
  const { path, value } = chosen;
  return {
    page: withChanges(page, [{ path, to: value }]),
    instead: { ...chosen, value: valueAt(fieldsOf(page), path) },
  };
}
