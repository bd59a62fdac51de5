import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { changesBetween } from '../revisions/changes.ts';
import { joined, type RevisionContent } from '../revisions/content.ts';
import { defined } from '../values/defined.ts';
import { type PublicationChange, publishRevision } from './publications.ts';
import { readRevisionWithBasis } from './revisions.ts';
import type { Store } from './store.ts';
import type { Act, StoredTitle, TitleConflict } from './titles.ts';

const readPublished = async (store: Store, { title, publication }: StoredTitle) => {
  if (publication === undefined) return undefined;
  const published = await readRevisionWithBasis(store, title.slug, publication.revision);
  if (published === undefined) throw new Error(`the published revision of ${title.slug} is missing`);
  const { revision, basis } = published;
  return { page: joined({ title: revision.title ?? title, review: revision.content }), basis };
};

/** Returns what readers see of a title now; `undefined` while nothing is published. */
export async function publishedPage(store: Store, stored: StoredTitle): Promise<object | undefined> {
  return (await readPublished(store, stored))?.page;
}

type Options = Pick<PublicationChange, 'note' | 'requests' | 'afterSuggestion' | 'merges'> & {
  /** What else is written in the same transaction. */
  others?: readonly TransactWriteItem[];
};

/** Publishes content as a new revision by the editor who acts. Returns its number, or why it was not written. */
export async function publishContent(
  store: Store,
  stored: StoredTitle,
  { title, review }: RevisionContent,
  act: Act,
  { others, ...options }: Options = {},
): Promise<{ revision: number; conflict?: TitleConflict | undefined }> {
  const published = await readPublished(store, stored);
  const revision = {
    revision: stored.latestRevision + 1,
    createdAt: act.at,
    createdBy: act.by,
    ownFacts: true as const,
    ...defined({ base: stored.publication?.revision }),
    title,
    content: review,
  };
  const changes = published ? changesBetween(published.page, joined({ title, review })) : [];
  const change = { revision, isNew: true, changes, basis: published?.basis, ...options };
  const conflict = await publishRevision(store, stored, change, act, others);
  return { revision: revision.revision, conflict };
}
