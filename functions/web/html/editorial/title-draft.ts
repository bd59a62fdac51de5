import type * as z from 'zod';
import type {
  TitleDraft as TitleDraftSchema,
  TitleLogEntry,
} from '../../../../shared/contract/editorial-schemas.ts';
import { joined } from '../../../../shared/revisions/content.ts';

/** A title as the API shows it to editors, with its revisions, newest first. */
export type TitleDraft = z.infer<typeof TitleDraftSchema>;
export type DraftRevision = TitleDraft['revisions'][number];
export type LogEntry = z.infer<typeof TitleLogEntry>;

/** Returns a revision of a title by its number. */
export function revisionOf(draft: TitleDraft, number: number | undefined): DraftRevision | undefined {
  return draft.revisions.find(({ revision }) => revision === number);
}

/**
 * Returns everything that a revision shows, as the API publishes it: one that was published shows the facts that it was
 * published with, and one that changes no facts shows the current ones.
 */
export function pageOfRevision(draft: TitleDraft, revision: DraftRevision): object {
  const isFixed = revision.ownFacts ?? revision.publishedAt !== undefined;
  const title = isFixed ? (revision.title ?? draft.title) : draft.title;
  return joined({ title, review: revision.content });
}

/** Returns what readers see now; an empty page while nothing is published. */
export function publishedPageOf(draft: TitleDraft): object {
  const published = revisionOf(draft, draft.published?.revision);
  return published ? pageOfRevision(draft, published) : {};
}

/** Returns the revision on which an editor continues: the latest one, if the title has any. */
export function latestOf(draft: TitleDraft): DraftRevision | undefined {
  return draft.revisions[0];
}

/** Returns the latest revision that nobody has published, if there is one. */
export function waitingOf(draft: TitleDraft): DraftRevision | undefined {
  return revisionOf(draft, draft.waitingRevision);
}
