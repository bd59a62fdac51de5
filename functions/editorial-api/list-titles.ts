import { listEditorialTitles } from '../../shared/contract/editorial.ts';
import { isRefused } from '../../shared/contract/refusal.ts';
import { answer } from '../../shared/http/answer.ts';
import { openCursor, sealCursor } from '../../shared/http/cursor.ts';
import { endpoint } from '../../shared/http/endpoint.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import type { Person } from '../../shared/people/schema.ts';
import { titleOwner } from '../../shared/revisions/title-owner.ts';
import { titleState, titleStates } from '../../shared/revisions/title-state.ts';
import { type ListedTitle, listTitles } from '../../shared/storage/list-titles.ts';
import type { ListPosition } from '../../shared/storage/published-reviews.ts';
import { defined } from '../../shared/values/defined.ts';
import { editor } from './gates.ts';
import { markedMine, withStaffNames } from './traces.ts';

/** The owner that stands for the caller. */
const me = 'me';

/** A place in the list of titles in all states: the state, and the place in its list. */
interface Place {
  state: (typeof titleStates)[number];
  after?: ListPosition | undefined;
}

const shown = (title: ListedTitle, caller: Person) => {
  const { slug, name, kind, version, changedAt, latestRevision, publication, scheduled } = title;
  const { waitingRevision } = title;
  const { createdBy, editedBy, writtenAt, writtenBy, oldestCheck } = title;
  return {
    slug,
    name,
    kind,
    state: titleState(title),
    version,
    changedAt,
    latestRevision,
    ...withStaffNames({ createdBy, editedBy, writtenBy }),
    ...markedMine(writtenBy, caller),
    ...defined({
      writtenAt,
      oldestCheck,
      waitingRevision,
      publishedRevision: publication?.revision,
      publishedAt: publication?.publishedAt,
      scheduledFor: scheduled?.at,
      mergedInto: title.mergedInto,
    }),
  };
};

/** Returns the test for the titles of an editor, by their staff name or as the caller. */
const ownedBy = (owner: string | undefined, caller: Person) => {
  if (owner === undefined) return undefined;
  return (title: ListedTitle): boolean => {
    const tag = titleOwner(title);
    return tag !== undefined && (owner === me ? tag === caller.tag : defaultHandle(tag) === owner);
  };
};

/** Lists titles in one state, or in all states one after another, the ones that need somebody first. */
export default endpoint(listEditorialTitles, editor, async ({ caller, query }, deps) => {
  const { state, limit, cursor, owner, ...words } = query;
  const scope = `titles/${JSON.stringify({ state, owner, ...words })}`;
  const filter = { ...words, accepts: ownedBy(owner, caller) };
  const opened = openCursor<Place>(deps.keys.cursor, scope, cursor);
  if (isRefused(opened)) return opened;
  const states = state ? [state] : [...titleStates];
  let place: Place | undefined = opened.position ?? { state: states[0] ?? 'waiting' };
  const items: ReturnType<typeof shown>[] = [];
  while (place && items.length < limit) {
    const { state: at, after }: Place = place;
    const page = await listTitles(deps.store, at, filter, limit - items.length, after);
    items.push(...page.titles.map((title) => shown(title, caller)));
    const following: Place['state'] | undefined = states[states.indexOf(at) + 1];
    place = page.next ? { state: at, after: page.next } : following && { state: following };
    // A filtered page may be short although there are more; the caller follows the cursor.
    if (page.next) break;
  }
  return answer(200, {
    items,
    ...defined({ nextCursor: place && sealCursor(deps.keys.cursor, scope, place) }),
  });
});
