import type { ExpertReview } from '../../shared/expert-reviews/schema.ts';
import { publishRevision } from '../../shared/storage/publications.ts';
import type { Store } from '../../shared/storage/store.ts';
import { createTitle, readTitle } from '../../shared/storage/titles.ts';
import type { Title } from '../../shared/titles/schema.ts';

/** Adds a title to the table and publishes its review as revision 1. */
export async function storePublished(
  store: Store,
  title: Title,
  review: ExpertReview,
  { createdAt, publishedAt }: { createdAt: string; publishedAt: string },
): Promise<void> {
  const conflict = await createTitle(store, title, { at: createdAt, by: 'editor' });
  if (conflict) throw new Error(`${title.slug} was not created: ${JSON.stringify(conflict)}`);
  const stored = await readTitle(store, title.slug);
  if (stored === undefined) throw new Error(`there is no title ${title.slug}`);
  const revision = { revision: 1, createdAt: publishedAt, createdBy: 'editor', title, content: review };
  const change = { revision, isNew: true, changes: [] };
  await publishRevision(store, stored, change, { at: publishedAt, by: 'second editor' });
}
