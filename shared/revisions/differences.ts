import { isEqual } from './changes.ts';

/** The fields in which a page differs from another one. A field that it lacks is `null`; no field has this value. */
export interface Differences {
  title: Record<string, unknown>;
  review: Record<string, unknown>;
}

/** Returns the members in which an object differs from another one. A member that it lacks is `null`. */
export function differencesFrom(basis: object, changed: object): Record<string, unknown> {
  const [from, to] = [Object.entries(basis), Object.entries(changed)];
  const values = new Map<string, unknown>(from);
  return {
    ...Object.fromEntries(from.flatMap(([name]) => (name in changed ? [] : [[name, null]]))),
    ...Object.fromEntries(to.filter(([name, value]) => !isEqual(values.get(name), value))),
  };
}

/** Applies differences to the object from which they were computed. */
export function changedBy(basis: object, differences: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries({ ...basis, ...differences }).filter(([, value]) => value !== null && value !== undefined),
  );
}
