import { defaultHandle } from '../../shared/people/handle.ts';
import type { Person } from '../../shared/people/schema.ts';
import type { StoredRevision } from '../../shared/storage/revisions.ts';
import type { Act } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';

/** Builds the record of an editor's change: the current time and the editor's tag. */
export function actOf(person: Person, { now }: Dependencies): Act {
  return {
    at: now().toISOString(),
    by: person.tag,
  };
}

type Trace = 'createdBy' | 'editedBy' | 'publishedBy' | 'writtenBy' | 'discardedBy';

/** Replaces tags by the staff names that readers of the API see. Records from before names were stored have none. */
export function withStaffNames(
  traces: Partial<Record<Trace, string | undefined>>,
): Partial<Record<Trace, string>> {
  return Object.fromEntries(
    Object.entries(traces).flatMap(([trace, tag]) =>
      tag === undefined ? [] : [[trace, defaultHandle(tag)]],
    ),
  );
}

/** Returns a revision as editors see it. */
export function shownRevision({ createdBy, discardedBy, ...revision }: StoredRevision) {
  return {
    ...revision,
    ...withStaffNames({ createdBy, discardedBy }),
  };
}

/** Returns the member that tells callers which changes are their own; nothing for those of others. */
export function markedMine(author: string | undefined, caller: Person): { mine?: true } {
  return author === caller.tag ? { mine: true } : {};
}
