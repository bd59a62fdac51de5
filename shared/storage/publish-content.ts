import { changesBetween } from '../revisions/changes.ts';
import { joined, type RevisionContent } from '../revisions/content.ts';
import { defined } from '../values/defined.ts';
import { type PublicationChange, publishRevision } from './publications.ts';
import { readRevision } from './revisions.ts';
import type { Store } from './store.ts';
import type { Act, StoredTitle, TitleConflict } from './titles.ts';

/** Returns what readers see of a title now; `undefined` while nothing is published. */
export async function publishedPage(
  store: Store,
  { title, publication }: StoredTitle,
): Promise<object | undefined> {
  if (publication === undefined) return undefined;
  const published = await readRevision(store, title.slug, publication.revision);
  if (published === undefined) throw new Error(`the published revision of ${title.slug} is missing`);
  return joined({ title: published.title ?? title, review: published.content });
}

type Options = Pick<PublicationChange, 'note' | 'requests' | 'afterSuggestion'>;

/** Publishes content as a new revision by the editor who acts. Returns its number, or why it was not written. */
export async function publishContent(
  store: Store,
  stored: StoredTitle,
  { title, review }: RevisionContent,
  act: Act,
  options: Options = {},
): Promise<{ revision: number; conflict?: TitleConflict | undefined }> {
  const before = await publishedPage(store, stored);
  const revision = {
    revision: stored.latestRevision + 1,
    createdAt: act.at,
    createdBy: act.by,
    ownFacts: true as const,
    ...defined({ base: stored.publication?.revision }),
    title,
    content: review,
  };
  const changes = before ? changesBetween(before, joined({ title, review })) : [];
  const conflict = await publishRevision(store, stored, { revision, isNew: true, changes, ...options }, act);
  return { revision: revision.revision, conflict };
}
