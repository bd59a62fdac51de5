import { changesBetween } from '../revisions/changes.ts';
import { joined, split } from '../revisions/content.ts';
import { type MergeConflict, mergePages } from '../revisions/merge.ts';
import { parsedContent } from '../revisions/parsed-content.ts';
import type { PublishingStep } from '../revisions/publishing.ts';
import { type PublicationChange, publishRevision } from './publications.ts';
import { publishContent, publishedPage } from './publish-content.ts';
import { readRevision, type StoredRevision } from './revisions.ts';
import type { Store } from './store.ts';
import type { Act, StoredTitle, TitleConflict } from './titles.ts';

type Options = Pick<PublicationChange, 'note' | 'requests'> & {
  step: PublishingStep;
};

/** The revision that readers see now, or why nothing was published: a conflict, or fields that both sides changed. */
type Published = { revision: number } | TitleConflict | { conflict: 'fields'; fields: MergeConflict[] };

/**
 * Returns everything that a revision shows. One that was published shows the facts that it was published with, and one
 * that changes no facts shows the current ones.
 */
const pageOf = (revision: StoredRevision, { title }: StoredTitle) => {
  const isFixed = revision.ownFacts ?? revision.publishedAt !== undefined;
  const facts = isFixed ? (revision.title ?? title) : title;
  return joined({ title: facts, review: revision.content });
};

const merged = async (
  store: Store,
  stored: StoredTitle,
  revision: StoredRevision,
  act: Act,
  options: Options,
): Promise<Published> => {
  const base = await readRevision(store, stored.title.slug, revision.base ?? 0);
  if (base === undefined) throw new Error(`revision ${revision.base} of ${stored.title.slug} is missing`);
  const from = joined({ title: base.title ?? stored.title, review: base.content });
  const mine = revision.ownFacts
    ? pageOf(revision, stored)
    : joined({ ...split(from), review: revision.content });
  const { page, conflicts } = mergePages(from, mine, (await publishedPage(store, stored)) ?? from);
  if (conflicts.length > 0) return { conflict: 'fields', fields: conflicts };
  const { step: _, ...change } = options;
  const result = await publishContent(store, stored, parsedContent(page), act, {
    ...change,
    merges: revision.revision,
  });
  return result.conflict ?? { revision: result.revision };
};

/**
 * Publishes a stored revision: as it was written, or merged into a new revision with what was published since. Returns
 * the number of the revision that readers see, or why nothing was published.
 */
export async function publishStored(
  store: Store,
  stored: StoredTitle,
  revision: StoredRevision,
  act: Act,
  options: Options,
): Promise<Published> {
  if (options.step === 'merge') return merged(store, stored, revision, act, options);
  const page = pageOf(revision, stored);
  const { title } = split(page);
  const { step: _, ...change } = options;
  const before = await publishedPage(store, stored);
  const changes = before ? changesBetween(before, page) : [];
  const whole = { revision: { ...revision, title }, isNew: false, changes, ...change };
  return (await publishRevision(store, stored, whole, act)) ?? { revision: revision.revision };
}
