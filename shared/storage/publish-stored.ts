import { changesBetween } from '../revisions/changes.ts';
import { joined, split } from '../revisions/content.ts';
import { type MergeConflict, type Merged, mergePages } from '../revisions/merge.ts';
import { parsedContent } from '../revisions/parsed-content.ts';
import type { PublishingStep } from '../revisions/publishing.ts';
import type { Title } from '../titles/schema.ts';
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

/** Returns the facts of an earlier revision. */
const factsIn = async (store: Store, { title }: StoredTitle, number: number | undefined): Promise<Title> => {
  const revision = await readRevision(store, title.slug, number ?? 0);
  if (revision === undefined) throw new Error(`revision ${number} of ${title.slug} is missing`);
  return revision.title ?? title;
};

/**
 * Returns the facts on which those of a revision are based: those that readers saw when it was written, or that the title had
 * when it was taken off the site. What differs from them was corrected since.
 */
const baseFacts = (store: Store, stored: StoredTitle, revision: StoredRevision): Promise<Title> | Title => {
  if (revision.factsBefore) return revision.factsBefore;
  const wasSeen = revision.publishedAt !== undefined;
  const number = wasSeen ? stored.unpublishedRevision : revision.base;
  return number === undefined ? (revision.title ?? stored.title) : factsIn(store, stored, number);
};

/** Returns the page of a revision with the facts that editors corrected since, while no page was on the site or the first one. */
const withCorrections = async (
  store: Store,
  stored: StoredTitle,
  revision: StoredRevision,
): Promise<Merged> => {
  const page = pageOf(revision, stored);
  const { title, review } = split(page);
  const { page: facts, conflicts } = mergePages(
    await baseFacts(store, stored, revision),
    title,
    stored.title,
  );
  return { page: conflicts.length > 0 ? page : joined({ ...split(facts), review }), conflicts };
};

/** Returns the page of a revision, with what was published since it was written. */
const withPublished = async (
  store: Store,
  stored: StoredTitle,
  revision: StoredRevision,
): Promise<Merged> => {
  const base = await readRevision(store, stored.title.slug, revision.base ?? 0);
  if (base === undefined) throw new Error(`revision ${revision.base} of ${stored.title.slug} is missing`);
  const facts = revision.factsBefore ?? base.title ?? stored.title;
  const from = joined({ title: facts, review: base.content });
  const mine = revision.ownFacts
    ? pageOf(revision, stored)
    : joined({ ...split(from), review: revision.content });
  return mergePages(from, mine, (await publishedPage(store, stored)) ?? from);
};

/**
 * Publishes a stored revision: as it was written, or merged into a new revision with what was published since, or with the
 * facts that were corrected while no page was on the site. Returns the number of the revision that readers see, or why nothing
 * was published.
 */
export async function publishStored(
  store: Store,
  stored: StoredTitle,
  revision: StoredRevision,
  act: Act,
  options: Options,
): Promise<Published> {
  const { step, ...change } = options;
  // A page that was published after it may have facts that it has not.
  const hasNoBase = revision.publishedAt === undefined && revision.base === undefined;
  const isCompared = stored.publication === undefined || hasNoBase;
  const page = pageOf(revision, stored);
  const merged =
    step === 'merge'
      ? await withPublished(store, stored, revision)
      : isCompared && (await withCorrections(store, stored, revision));
  if (merged && merged.conflicts.length > 0) return { conflict: 'fields', fields: merged.conflicts };
  if (merged && (step === 'merge' || changesBetween(page, merged.page).length > 0)) {
    const content = parsedContent(merged.page);
    // What is restored was published before, and approves nothing that waits.
    const merges = revision.publishedAt === undefined ? revision.revision : undefined;
    const result = await publishContent(store, stored, content, act, {
      ...change,
      merges,
    });
    return result.conflict ?? { revision: result.revision };
  }
  const before = await publishedPage(store, stored);
  const changes = before ? changesBetween(before, page) : [];
  const whole = { revision: { ...revision, title: split(page).title }, isNew: false, changes, ...change };
  return (await publishRevision(store, stored, whole, act)) ?? { revision: revision.revision };
}
