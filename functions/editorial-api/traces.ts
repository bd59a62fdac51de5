import type { Revision } from '../../shared/expert-reviews/schema.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import type { Person } from '../../shared/people/schema.ts';
import type { Act } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';

/** Builds the stored record of what an editor does now. */
export function actOf(person: Person, { now }: Dependencies): Act {
  return {
    at: now().toISOString(),
    by: person.tag,
  };
}

type Trace = 'createdBy' | 'editedBy' | 'publishedBy';

/** Shows the staff name of who did something. Records from before names were stored have none. */
export function shownBy(traces: Partial<Record<Trace, string | undefined>>): Partial<Record<Trace, string>> {
  return Object.fromEntries(
    Object.entries(traces).flatMap(([trace, tag]) =>
      tag === undefined ? [] : [[trace, defaultHandle(tag)]],
    ),
  );
}

/** Returns a revision as editors see it. */
export function shownRevision({ createdBy, ...revision }: Revision): Revision {
  return {
    ...revision,
    ...shownBy({ createdBy }),
  };
}
