import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { SuggestionSubmission } from '../../shared/moderation/submission.ts';
import { withChanges } from '../../shared/revisions/changes.ts';
import { requestMove } from '../../shared/storage/moves.ts';
import type { Act, StoredTitle } from '../../shared/storage/titles.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Returns the page of a suggestion that was moved from another title: the present page, with the values that its reader saw in
 * the fields that it would change. Where they differ, the suggestion is in conflict with the page.
 */
export function pageAsSeen(
  { content, before = [] }: Pick<SuggestionSubmission, 'content' | 'before'>,
  present: object,
): object {
  const seen = (content?.patch ?? []).map(({ path }, index) => ({ path, to: before[index] ?? undefined }));
  return withChanges(present, before.length === seen.length ? seen : []);
}

/** Refuses to accept a suggestion for a merged title, and requests that it is moved to the other title. */
export async function refuseUntilMoved(
  { store }: Dependencies,
  stored: StoredTitle,
  act: Act,
): Promise<Refusal<'title-merged'>> {
  const { mergedInto = '' } = stored;
  await requestMove(store, stored.title.slug, act.at);
  return refuse('title-merged', {
    detail: `The title was merged into ${mergedInto}. The suggestion is being moved there; read it again in a moment.`,
    members: { mergedInto },
  });
}
